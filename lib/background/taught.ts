/** Adapters that somebody has taught or taken from a file, one a host, on this machine. */

import { browser } from 'wxt/browser';
import type { Adapter } from '../adapter.ts';
import { adaptersFor } from '../adapters.ts';
import { inTurn } from '../in-turn.ts';
import { patternOf } from '../origin.ts';
import type { Order, Requests } from '../protocol.ts';
import { parseTaught } from '../schema/adapter.ts';
import { FileRefused, parseAdapterFile } from '../schema/adapter-file.ts';
import { rememberSite, siteStates } from '../settings.ts';
import { defineItem } from '../stored.ts';
import type { Taught } from '../teaching.ts';

/** By match pattern. */
type Kept = Record<string, Omit<Taught, 'pattern'>>;

export const taughtSites = defineItem<Kept>('local:taught', { fallback: {}, version: 1 });

const writing = inTurn();

/** More sites than anybody teaches. */
const MOST = 200;

function hostOf(origin: string): string {
  const pattern = patternOf(origin);
  if (!pattern) throw new Error('No helpdesk can live there.');
  return pattern;
}

/** All that a site may be read by, in the order in which it is tried: what was taught comes first. */
export async function adaptersOf(origin: string): Promise<readonly Adapter[]> {
  const taught = (await taughtSites.getValue())[hostOf(origin)];
  const known = adaptersFor(origin);
  return taught ? [taught.adapter, ...known] : known;
}

/** Tells the open pages of a site what they are read by from now on. */
async function tellPages(pattern: string): Promise<void> {
  const message: Order = { order: 'learn', pattern, adapters: await adaptersOf(pattern.slice(0, -2)) };
  const tabs = await browser.tabs.query({});
  const told = tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message, { frameId: 0 })));
  await Promise.allSettled(told); // most tabs have no script of ours
}

function write(pattern: string, adapter: Adapter): Promise<void> {
  return writing(async () => {
    const kept = await taughtSites.getValue();
    if (!(pattern in kept) && Object.keys(kept).length >= MOST) throw new Error('Too many sites were taught.');
    await taughtSites.setValue({ ...kept, [pattern]: { adapter, at: new Date().toISOString() } });
  });
}

/** Keeps what was taught on a site, in place of what was taught before. @throws when it is no such adapter. */
export async function keepTaught(origin: string, adapter: unknown): Promise<void> {
  const pattern = hostOf(origin);
  await write(pattern, parseTaught(adapter));
  await tellPages(pattern);
}

/** Forgets what was taught on a site. */
export async function forgetTaught(pattern: string): Promise<void> {
  await writing(async () => {
    const { [pattern]: gone, ...others } = await taughtSites.getValue();
    if (gone) await taughtSites.setValue(others);
  });
  await tellPages(pattern);
}

/** All that was taught. */
export async function listTaught(): Promise<Taught[]> {
  return Object.entries(await taughtSites.getValue()).map(([pattern, kept]) => ({ pattern, ...kept }));
}

/** Keeps the adapter of a file, or says why it is refused; its site is listed then, on or off as it was. */
export async function importTaught(text: unknown): Promise<Requests['adapter.import']['out']> {
  try {
    const { pattern, adapter } = parseAdapterFile(String(text));
    await write(pattern, adapter);
    const origin = pattern.slice(0, -2);
    if (!Object.keys(await siteStates.getValue()).some((one) => patternOf(one) === pattern))
      await rememberSite(origin, {});
    await tellPages(pattern);
    return { pattern };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { fault: error.fault, place: error.message };
  }
}

/** Puts or forgets what was taught on many sites, by pattern; null forgets. @throws when one is no such adapter. */
export async function writeTaught(changes: readonly { pattern: string; adapter: unknown }[]): Promise<void> {
  for (const { pattern, adapter } of changes) {
    if (adapter === null) await forgetTaught(pattern);
    else await keepTaught(pattern.slice(0, -2), adapter);
  }
}
