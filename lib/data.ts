/** What is kept in this browser: counted, taken out as a file, put back, erased. */
import { ask } from './ask.ts';
import type { Requests } from './protocol.ts';
import { SHARED_KINDS } from './shared.ts';

/** Everything that is counted, in the order in which it is shown. */
export const DATA_KINDS = [
  'sites',
  'taught',
  'health',
  'templates',
  'corrections',
  'coach',
  'habits',
  'fits',
  'followups',
  'gestures',
  'approvals',
  'outcomes',
  'customers',
  'kudos',
  'scenarios',
  'results',
  'offers',
  'set',
  'log',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Kinds of documents that are taken out and put back: what a person's work leaves, and what a lead has set with its drafts, older versions and log. */
export const DOCUMENT_KINDS = [
  'customer',
  'followup',
  'gesture',
  'approval',
  'outcome',
  'kudos',
  'offer',
  ...SHARED_KINDS,
  'draft',
  'edition',
  'change',
] as const;

/** A backup that was made before something was changed in one go. */
export interface BackupHead {
  id: string;
  at: string;
  why: BackupReason;
}

/** How many of each, and the last backups, the newest first. */
export interface DataCounts {
  counts: Readonly<Record<DataKind, number>>;
  backups: readonly BackupHead[];
}

/** Why a backup was made: before a file was put back, before an import, before the extension was updated. */
export const BACKUP_REASONS = ['restore', 'import', 'update'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** Days that things are kept, least and most; what is about nobody stays until it is deleted. */
export const RETENTION = { least: 7, usual: 180, most: 730 } as const;

/** @throws Refused when the background says no. */
export const countData = (): Promise<DataCounts> => ask('data.counts', {});

/** All of it as one JSON text. Keys by which customers could be told are not in it. @throws Refused */
export const exportData = async (): Promise<string> => (await ask('data.export', {})).text;

/** Puts a file's content in place of what is kept; what was kept before is the newest backup. @throws Refused with the reason */
export const restoreData = (text: string): Promise<Requests['data.restore']['out']> => ask('data.restore', { text });

/** Puts one of the backups back. It stays, and what was kept before is the newest. @throws Refused */
export const restoreBackup = (id: string): Promise<Requests['data.restore']['out']> =>
  ask('data.backup.restore', { id });

/** Erases everything. Sites that were switched off stay off. @throws Refused */
export async function eraseData(): Promise<void> {
  await ask('data.erase', {});
}

/** Erases all that is about one customer. @returns how many things. @throws Refused */
export const eraseCustomer = async (email: string): Promise<number> =>
  (await ask('customer.erase', { whose: { email } })).erased;

/** Days that things are kept. @throws Refused */
export const readRetention = async (): Promise<number> => (await ask('data.retention', {})).days;

/** Keeps things so many days from now on; older ones go at once. @throws Refused */
export async function setRetention(days: number): Promise<void> {
  await ask('data.retention.set', { days });
}
