/** The permission for a host that data comes from, given back when nothing needs it any more. */
import { browser } from 'wxt/browser';
import { forgetDataHost } from '../data-hosts.ts';
import { patternOf } from '../origin.ts';
import { offHosts, siteStates } from '../settings.ts';
import { allFollowed } from '../team/address/kept.ts';
import { store } from '../team/store.ts';
import { hasFollowed } from './address/known.ts';
import { joinedTeam } from './team/kept.ts';

async function usersOf(): Promise<string[]> {
  const followed = (await hasFollowed.getValue()) ? await allFollowed(store()) : [];
  const team = await joinedTeam.getValue();
  const off = await offHosts.getValue();
  // Granted for data alone, a host is marked as off: a site that is only remembered does not need it.
  const sites = Object.keys(await siteStates.getValue()).filter((site) => !off.includes(patternOf(site) ?? ''));
  return [...sites, ...followed.map(({ body }) => body.url), ...(team ? [team.url] : [])];
}

/** Gives the host of an address back, unless a helpdesk, a followed pack or the team's server is there too. */
export async function giveBackHost(url: string): Promise<void> {
  const pattern = patternOf(url);
  if (pattern === null || (await usersOf()).some((one) => patternOf(one) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await forgetDataHost(pattern);
}
