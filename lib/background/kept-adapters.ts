/** Adapters that are kept on this machine: taught or from a file, one a host; and fixes to built-in ones, one a helpdesk. */
import type { Adapter } from '../adapter.ts';
import { inTurn } from '../in-turn.ts';
import { defineItem } from '../stored.ts';

export interface KeptAdapter {
  adapter: Adapter;
  /** ISO 8601. */
  at: string;
  /** Of a fix: the pack that brought it. */
  from?: string;
  /** Of a fix: somebody has gone back to the built-in adapter. */
  off?: true;
}

/** By match pattern; fixes by the id of the helpdesk. */
type Kept = Record<string, KeptAdapter>;

export const taughtSites = defineItem<Kept>('local:taught', { fallback: {}, version: 1 });

/** Whether a key names a site, and not a helpdesk. */
export const isSite = (key: string): boolean => key.endsWith('/*');

const writing = inTurn();

/** More than anybody teaches. */
const MOST = 200;

/** All that is kept, by its key. */
export const keptHere = (): Promise<Kept> => taughtSites.getValue();

/** Puts another in the place of one, or takes it away. */
export function changeKept(
  key: string,
  change: (before: KeptAdapter | undefined) => KeptAdapter | null,
): Promise<void> {
  return writing(async () => {
    const { [key]: before, ...others } = await keptHere();
    const after = change(before);
    if (after && !before && Object.keys(others).length >= MOST) throw new Error('Too many sites were taught.');
    if (after || before) await taughtSites.setValue(after ? { ...others, [key]: after } : others);
  });
}
