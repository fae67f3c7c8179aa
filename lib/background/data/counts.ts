import { browser } from 'wxt/browser';
import type { DataCounts, DataKind } from '../../data.ts';
import { countDocuments } from '../../team/everything.ts';
import { store } from '../../team/store.ts';
import { lastBackup } from './backup.ts';

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
};

const DOCUMENTS: Readonly<Partial<Record<DataKind, string>>> = {
  followups: 'followup',
  gestures: 'gesture',
  approvals: 'approval',
  outcomes: 'outcome',
  customers: 'customer',
  kudos: 'kudos',
};

/** How many there are of each kind. */
export async function countAll(): Promise<DataCounts> {
  const local: Record<string, unknown> = await browser.storage.local.get(Object.values(LOCAL).flat());
  const kept = Object.entries(LOCAL).map(
    ([kind, places]) => [kind, places.reduce((sum, place) => sum + sizeOf(local[place]), 0)] as const,
  );
  const documents = await Promise.all(
    Object.entries(DOCUMENTS).map(async ([kind, name]) => [kind, await countDocuments(store(), name)] as const),
  );
  const backup = await lastBackup();
  return {
    counts: Object.fromEntries([...kept, ...documents]) as Record<DataKind, number>,
    backup: backup && { at: backup.at, why: backup.why },
  };
}
