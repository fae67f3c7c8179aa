/** All that is kept, as one text and back. What names a key of this machine stays here. */
import { browser } from 'wxt/browser';
import { type BackupReason, DOCUMENT_KINDS } from '../../data.ts';
import type { Backup } from '../../schema/backup.ts';
import { SHARED_KINDS } from '../../shared.ts';
import { erase, find, put } from '../../team/documents.ts';
import { documentsOf, replaceDocuments } from '../../team/everything.ts';
import { store } from '../../team/store.ts';
import { bringable } from '../shared/may.ts';

/** What is taken out of `storage.local`. What is not listed stays in this browser: keys, passwords, roles. */
export const TAKEN = [
  'sites',
  'off',
  'taught',
  'adapter-health',
  'templates',
  'template-history',
  'template-cases',
  'template-uses',
  'habits',
  'coach',
  'coach-ignored',
  'coach-wrong',
  'corrections',
  'fits',
  'scenarios',
  'retention',
] as const satisfies readonly (keyof Backup['local'])[];

/** Whose entries are named by a fingerprint: the key to it is left out, and kept where it is. */
const KEYED = ['corrections', 'fits'] as const;

interface KeptBackup {
  at: string;
  why: BackupReason;
  text: string;
}

/** All of it as one JSON text, readable by a person. */
export async function takeOut(): Promise<string> {
  const local: Record<string, unknown> = await browser.storage.local.get([...TAKEN]);
  for (const name of KEYED) {
    const held = local[name] as { kept?: unknown } | undefined;
    if (held) local[name] = { kept: held.kept ?? [] };
  }
  const documents = await documentsOf(store(), DOCUMENT_KINDS);
  const backup = { attune: 'backup', version: 1, at: new Date().toISOString(), local, documents };
  return JSON.stringify(backup, null, 1);
}

/** What leads leave beside what they set. */
const OF_LEADS: ReadonlySet<string> = new Set(['draft', 'edition', 'change']);

/** What others decide about is not put back from a file: it stays as it is. */
async function restorable(): Promise<readonly string[]> {
  const may: ReadonlySet<string> = await bringable();
  const isShared = (kind: string) => (SHARED_KINDS as readonly string[]).includes(kind);
  const all = SHARED_KINDS.every((kind) => may.has(kind));
  return DOCUMENT_KINDS.filter((kind) => (isShared(kind) ? may.has(kind) : !OF_LEADS.has(kind) || all));
}

/** Puts what was taken out in place of what is kept. Returns how many things. */
export async function putIn({ local, documents }: Backup): Promise<number> {
  const now: Record<string, unknown> = await browser.storage.local.get([...KEYED]);
  const next: Record<string, unknown> = { ...local };
  for (const name of KEYED) {
    const held = local[name];
    const key = (now[name] as { key?: unknown } | undefined)?.key;
    if (held) next[name] = { key: typeof key === 'string' ? key : '', kept: held.kept };
  }
  const may = await restorable();
  const mine = documents.filter(({ _id }) => may.includes(_id.slice(0, _id.indexOf(':'))));
  await replaceDocuments(store(), may, mine);
  // Made from the templates, and anew when they are next listed.
  await browser.storage.local.remove(['template-lines', ...TAKEN.filter((name) => !(name in next))]);
  await browser.storage.local.set(next);
  return Object.keys(local).length + mine.length;
}

const KIND = 'backup';
const LAST = 'last';

/** Keeps all as it is now, in place of the backup before. Call this before anything is changed in one go. */
export async function backUp(why: BackupReason): Promise<void> {
  await put<KeptBackup>(store(), KIND, LAST, { at: new Date().toISOString(), why, text: await takeOut() });
}

/** Forgets the last backup. */
export async function dropBackup(): Promise<void> {
  await erase(store(), KIND, () => true);
}

/** The last backup, or null. */
export const lastBackup = (): Promise<KeptBackup | null> => find<KeptBackup>(store(), KIND, LAST);
