/** All that is kept, as one text and back. What names a key of this machine stays here. */
import { browser } from 'wxt/browser';
import { DOCUMENT_KINDS } from '../../data.ts';
import type { Backup } from '../../schema/backup.ts';
import { SHARED_KINDS } from '../../shared.ts';
import { documentsOf } from '../../team/everything.ts';
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
export async function restorable(): Promise<readonly string[]> {
  const may: ReadonlySet<string> = await bringable();
  const isShared = (kind: string) => (SHARED_KINDS as readonly string[]).includes(kind);
  const all = SHARED_KINDS.every((kind) => may.has(kind));
  return DOCUMENT_KINDS.filter((kind) => (isShared(kind) ? may.has(kind) : !OF_LEADS.has(kind) || all));
}

/** All places that putting a backup in may change: the last is made from the templates, and anew when they are next listed. */
export const PLACES: readonly string[] = [...TAKEN, 'template-lines'];

/** What a backup holds, as it is to lie here: under the keys that are here. */
export async function localOf(local: Backup['local']): Promise<Record<string, unknown>> {
  const now: Record<string, unknown> = await browser.storage.local.get([...KEYED]);
  const next: Record<string, unknown> = { ...local };
  for (const name of KEYED) {
    const held = local[name];
    const key = (now[name] as { key?: unknown } | undefined)?.key;
    if (held) next[name] = { key: typeof key === 'string' ? key : '', kept: held.kept };
  }
  return next;
}
