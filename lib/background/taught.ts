/** What sites are read by beside the built-in adapters: taught or taken from a file, one a host, and fixes, one a helpdesk. */

import { browser } from 'wxt/browser';
import type { Adapter } from '../adapter.ts';
import { adaptersFor } from '../adapters.ts';
import { originOf, patternOf } from '../origin.ts';
import type { Order, Requests } from '../protocol.ts';
import { parseFix, parseTaught } from '../schema/adapter.ts';
import { FileRefused, parseAdapterFile } from '../schema/adapter-file.ts';
import { rememberSite, siteStates } from '../settings.ts';
import type { Taught } from '../teaching.ts';
import { checked } from './checked.ts';
import { faultOf, nameOf, versionOf, withFix } from './fixes.ts';
import { changeKept, isSite, keptHere } from './kept-adapters.ts';

function hostOf(origin: string): string {
  const pattern = patternOf(origin);
  if (!pattern) throw new Error('No helpdesk can live there.');
  return pattern;
}

const soundTaught = checked(parseTaught);

/** All that a site may be read by, in the order in which it is tried: what was taught comes first, a fix before what it mends. */
export async function adaptersOf(origin: string): Promise<readonly Adapter[]> {
  const kept = await keptHere();
  const here = kept[hostOf(origin)];
  const taught = here ? soundTaught(here.adapter) : null;
  const known = adaptersFor(origin).flatMap((own) => withFix(own, kept[own.id]));
  return taught ? [taught, ...known] : known;
}

/** Tells the open pages of a site what they are read by from now on. */
async function tellPages(pattern: string): Promise<void> {
  const message: Order = { order: 'learn', pattern, adapters: await adaptersOf(pattern.slice(0, -2)) };
  const tabs = await browser.tabs.query({});
  const told = tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message, { frameId: 0 })));
  await Promise.allSettled(told); // most tabs have no script of ours
}

/** Tells the open pages of all sites; the browser names the addresses of those alone that it grants us. */
async function tellAllPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const patterns = new Set(tabs.map(({ url }) => patternOf(originOf(url))));
  for (const pattern of patterns) if (pattern) await tellPages(pattern);
}

const now = () => new Date().toISOString();
const write = (pattern: string, adapter: Adapter) => changeKept(pattern, () => ({ adapter, at: now() }));

/** Keeps what was taught on a site, in place of what was taught before. @throws when it is no such adapter. */
export async function keepTaught(origin: string, adapter: unknown): Promise<void> {
  const pattern = hostOf(origin);
  await write(pattern, parseTaught(adapter));
  await tellPages(pattern);
}

/** Forgets what was taught on a site. */
export async function forgetTaught(pattern: string): Promise<void> {
  await changeKept(pattern, () => null);
  await tellPages(pattern);
}

/** All that was taught. */
export async function listTaught(): Promise<Taught[]> {
  const kept = Object.entries(await keptHere()).filter(([key]) => isSite(key));
  return kept.map(([pattern, { adapter, at }]) => ({ pattern, adapter, at }));
}

/**
 * Keeps a fix. The same version stays off where somebody has gone back to the built-in adapter; another one is tried.
 *
 * @param from the pack that brings it @throws when it is none
 */
export async function keepFix(given: unknown, from: string | null): Promise<void> {
  const fix = parseFix(given);
  await changeKept(fix.id, (before) => ({
    adapter: fix,
    at: now(),
    ...(from !== null && { from }),
    ...(before?.off && versionOf(before.adapter) === fix.version && { off: true }),
  }));
  await tellAllPages();
}

async function changeFix(product: string, change: Parameters<typeof changeKept>[1]): Promise<void> {
  if (isSite(product)) throw new Error('That names a site, and no helpdesk.');
  await changeKept(product, change);
  await tellAllPages();
}

/** Reads a helpdesk by its fix, or by the built-in adapter again. */
export const switchFix = (product: string, on: boolean): Promise<void> =>
  changeFix(product, (kept) => {
    if (!kept) return null;
    const { off: _off, ...rest } = kept;
    return on ? rest : { ...rest, off: true };
  });

/** Forgets a fix. */
export const forgetFix = (product: string): Promise<void> => changeFix(product, () => null);

/** Keeps the adapter of a file, or says why it is refused; its site is listed then, on or off as it was. */
export async function importTaught(text: unknown): Promise<Requests['adapter.import']['out']> {
  try {
    const read = parseAdapterFile(String(text));
    return 'fix' in read ? await importFix(read.fix) : await importSite(read);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { fault: error.fault, place: error.message };
  }
}

async function importSite({ pattern, adapter }: { pattern: string; adapter: Adapter }): Promise<{ pattern: string }> {
  await write(pattern, adapter);
  const origin = pattern.slice(0, -2);
  if (!Object.keys(await siteStates.getValue()).some((one) => patternOf(one) === pattern))
    await rememberSite(origin, {});
  await tellPages(pattern);
  return { pattern };
}

async function importFix(fix: Adapter): Promise<{ product: string }> {
  const fault = faultOf(fix.id, fix);
  if (fault) throw new FileRefused(fault === 'older' ? 'not_newer' : 'unknown_helpdesk', fix.id);
  await keepFix(fix, null);
  return { product: nameOf(fix.id) };
}

/** All that is kept, as packs have it: by match pattern, or of a fix by the id of its helpdesk. */
export async function keptAdapters(): Promise<{ id: string; adapter: Adapter }[]> {
  return Object.entries(await keptHere()).map(([id, { adapter }]) => ({ id, adapter }));
}

/** Puts or forgets many, by what packs call them; null forgets. @param from the pack @throws when one is no such adapter. */
export async function writeTaught(
  changes: readonly { id: string; adapter: unknown }[],
  from: string | null,
): Promise<void> {
  for (const { id, adapter } of changes) {
    if (!isSite(id)) await (adapter === null ? forgetFix(id) : keepFix(adapter, from));
    else if (adapter === null) await forgetTaught(id);
    else await keepTaught(id.slice(0, -2), adapter);
  }
}
