/** Adapters that somebody has taught, for the page that lists, shares and forgets them. */
import { ask } from './ask.ts';
import type { Requests } from './protocol.ts';
import type { AdapterFile, KeptFix, Taught } from './teaching.ts';

/** All that was taught, one a host. @throws Refused when the background says no. */
export const listTaught = async (): Promise<Taught[]> => (await ask('adapters.list', {})).taught;

/** Forgets what was taught on one host. @throws Refused when the background says no. */
export async function forgetTaught(pattern: string): Promise<void> {
  await ask('adapter.forget', { pattern });
}

/** Keeps the adapter of a file, or says why it is refused. @throws Refused when the background could not keep it. */
export const importTaught = (text: string): Promise<Requests['adapter.import']['out']> =>
  ask('adapter.import', { text });

/** All fixes to the helpdesks that we know, in use or not. @throws Refused when the background says no. */
export const listFixes = async (): Promise<KeptFix[]> => (await ask('adapters.list', {})).fixes;

/** Reads a helpdesk by its fix, or as Attune came. @throws Refused when the background says no. */
export async function switchFix(product: string, on: boolean): Promise<void> {
  await ask('fix.switch', { product, on });
}

/** Forgets a fix. @throws Refused when the background says no. */
export async function forgetFix(product: string): Promise<void> {
  await ask('fix.forget', { product });
}

/** The file by which an adapter is shared: its name and what is in it. */
export function fileOf({ pattern, adapter, at }: Taught): { name: string; content: string } {
  const site = pattern.slice(0, -2);
  const file: AdapterFile = { attune: 'adapter', version: 1, site, at, adapter };
  return { name: `attune-${new URL(site).hostname}.json`, content: `${JSON.stringify(file, null, 2)}\n` };
}
