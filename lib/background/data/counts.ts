import { browser } from 'wxt/browser';
import type { DataCounts, DataKind } from '../../data.ts';
import { SHARED_KINDS } from '../../shared.ts';
import { countDocuments } from '../../team/everything.ts';
import { type Store, store } from '../../team/store.ts';
import { sharedStore } from '../team/shared-store.ts';
import { listBackups } from './backups.ts';

const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return 'kept' in value ? sizeOf(value.kept) : Object.keys(value).length;
};

/** Where each kind lies in `storage.local`; several places are added up. */
const LOCAL: Readonly<Partial<Record<DataKind, readonly string[]>>> = {
  sites: ['sites'],
  taught: ['taught'],
  health: ['adapter-health'],
  templates: ['templates'],
  corrections: ['corrections'],
  coach: ['coach-ignored', 'coach-wrong'],
  habits: ['habits'],
  fits: ['fits'],
  scenarios: ['scenarios'],
  results: ['progress'],
};

/** By kind of document; several are added up. */
const DOCUMENTS: Readonly<Partial<Record<DataKind, readonly string[]>>> = {
  followups: ['followup'],
  gestures: ['gesture'],
  // One's own, and in a lead's browser those that were fetched.
  approvals: ['approval', 'requested'],
  outcomes: ['outcome'],
  customers: ['customer'],
  // Those that one has given and got.
  kudos: ['kudos', 'thanked'],
  // One's own, and in a lead's browser those that were fetched.
  offers: ['offer', 'offered'],
};

/** As above, and with the team where there is one. */
const SHARED: typeof DOCUMENTS = {
  set: [...SHARED_KINDS, 'draft', 'edition'],
  log: ['change'],
};

async function countIn(from: Store, places: typeof DOCUMENTS): Promise<[string, number][]> {
  const count = async (kinds: readonly string[]) =>
    (await Promise.all(kinds.map((kind) => countDocuments(from, kind)))).reduce((sum, each) => sum + each, 0);
  return Promise.all(
    Object.entries(places).map(async ([kind, kinds]): Promise<[string, number]> => [kind, await count(kinds)]),
  );
}

/** How many there are of each kind. */
export async function countAll(): Promise<DataCounts> {
  const local: Record<string, unknown> = await browser.storage.local.get(Object.values(LOCAL).flat());
  const kept = Object.entries(LOCAL).map(
    ([kind, places]) => [kind, places.reduce((sum, place) => sum + sizeOf(local[place]), 0)] as const,
  );
  const documents = [...(await countIn(store(), DOCUMENTS)), ...(await countIn(await sharedStore(), SHARED))];
  return {
    counts: Object.fromEntries([...kept, ...documents]) as Record<DataKind, number>,
    backups: await listBackups(),
  };
}
