/** The permission for a host that data comes from, given back when nothing needs it any more. */
import { browser } from 'wxt/browser';
import { forgetDataHost } from '../data-hosts.ts';
import { readManaged } from '../managed-kept.ts';
import { patternOf } from '../origin.ts';
import { offHosts, siteStates } from '../settings.ts';
import { allFollowed } from '../team/address/kept.ts';
import { store } from '../team/store.ts';
import { hasFollowed } from './address/known.ts';
import { recordStore } from './records/kept.ts';
import { joinedTeam } from './team/kept.ts';

async function usersOf(): Promise<string[]> {
  const followed = (await hasFollowed.getValue()) ? await allFollowed(store()) : [];
  const team = await joinedTeam.getValue();
  const off = await offHosts.getValue();
  // Granted for data alone, a host is marked as off: a site that is only remembered does not need it.
  const sites = Object.keys(await siteStates.getValue()).filter((site) => !off.includes(patternOf(site) ?? ''));
  const records = await recordStore.getValue();
  const { packs } = await readManaged();
  const packsHere = [...followed.map(({ body }) => body.url), ...packs.map(({ url }) => url)];
  return [...sites, ...packsHere, ...[team, records].flatMap((one) => (one ? [one.url] : []))];
}

/** Gives the host of an address back, unless a helpdesk, a pack that is followed or that the organisation wants followed, the team's server or the record store is there too. */
export async function giveBackHost(url: string): Promise<void> {
  const pattern = patternOf(url);
  if (pattern === null || (await usersOf()).some((one) => patternOf(one) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await forgetDataHost(pattern);
}
