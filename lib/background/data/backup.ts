/** All that is kept, as one text and back. What names a key of this machine stays here. */
import { browser } from 'wxt/browser';
import type { BackupReason } from '../../data.ts';
import { BACKUP_KINDS, type Backup } from '../../schema/backup.ts';
import { find, put } from '../../team/documents.ts';
import { documentsOf, replaceDocuments } from '../../team/everything.ts';
import { store } from '../../team/store.ts';

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
  const documents = await documentsOf(store(), BACKUP_KINDS);
  const backup = { attune: 'backup', version: 1, at: new Date().toISOString(), local, documents };
  return JSON.stringify(backup, null, 1);
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
  await replaceDocuments(store(), BACKUP_KINDS, documents);
  // Made from the templates, and anew when they are next listed.
  await browser.storage.local.remove(['template-lines', ...TAKEN.filter((name) => !(name in next))]);
  await browser.storage.local.set(next);
  return Object.keys(local).length + documents.length;
}

const KIND = 'backup';
const LAST = 'last';

/** Keeps all as it is now, in place of the backup before. Call this before anything is changed in one go. */
export async function backUp(why: BackupReason): Promise<void> {
  await put<KeptBackup>(store(), KIND, LAST, { at: new Date().toISOString(), why, text: await takeOut() });
}

/** The last backup, or null. */
export const lastBackup = (): Promise<KeptBackup | null> => find<KeptBackup>(store(), KIND, LAST);
