/** The last backups: what was here before something was changed in one go. */
import type { BackupHead, BackupReason } from '../../data.ts';
import { all, erase, find, isFull, put, putAsItIs } from '../../team/documents.ts';
import { store } from '../../team/store.ts';
import { takeOut } from './backup.ts';

const KIND = 'backup';

/** So many are kept, where they are not too large together; the newest always is. */
const MOST = 3;
/** Letters of all of them together. */
const LARGEST = 60_000_000;

interface KeptBackup {
  at: string;
  why: BackupReason;
  text: string;
}

interface Entry {
  id: string;
  body: KeptBackup;
}

const newestFirst = async (): Promise<Entry[]> =>
  (await all<KeptBackup>(store(), KIND)).sort((one, other) => other.body.at.localeCompare(one.body.at));

const drop = (ids: readonly string[]): Promise<number> => erase(store(), KIND, (_, id) => ids.includes(id));

/** Which of these go. @param spare one that stays whatever its age */
function beyond(entries: readonly Entry[], spare: string | null): string[] {
  let [count, size] = [0, 0];
  return entries.flatMap(({ id, body: { text } }, at) => {
    count += 1;
    size += text.length;
    const stays = at === 0 || id === spare || (count <= MOST && size <= LARGEST);
    return stays ? [] : [id];
  });
}

/** Lets go of the oldest. @param spare the one that is being put back */
export async function dropSurplus(spare: string | null = null): Promise<void> {
  const gone = beyond(await newestFirst(), spare);
  if (gone.length > 0) await drop(gone);
}

const made = (why: BackupReason, text: string): KeptBackup => ({ at: new Date().toISOString(), why, text });

/** Keeps a text beside the backups that are there; nothing goes for it. @throws NoRoom */
export const keepBackup = (why: BackupReason, text: string, id: string): Promise<void> =>
  putAsItIs<KeptBackup>(store(), KIND, id, made(why, text));

/** Keeps all as it is now. Call this before anything is changed in one go. Where there is no room, older backups go for it. */
export async function backUp(why: BackupReason): Promise<void> {
  const [text, id] = [await takeOut(), crypto.randomUUID()];
  try {
    await keepBackup(why, text, id);
  } catch (error) {
    if (!isFull(error)) throw error;
    const [, ...older] = await newestFirst();
    await drop(older.map(({ id }) => id));
    await put<KeptBackup>(store(), KIND, id, made(why, text));
  }
  await dropSurplus();
}

/** Forgets one that was made for something which then did not happen. */
export const dropBackup = (id: string): Promise<number> => drop([id]);

/** Forgets every backup. */
export async function dropBackups(): Promise<void> {
  await erase(store(), KIND, () => true);
}

/** Forgets those from before this moment: what they hold is not to be kept so long. */
export async function dropOldBackups(moment: string): Promise<void> {
  await erase<KeptBackup>(store(), KIND, ({ at }) => at < moment);
}

/** Each of them without its text, the newest first. */
export const listBackups = async (): Promise<BackupHead[]> =>
  (await newestFirst()).map(({ id, body: { at, why } }) => ({ id, at, why }));

/** What it holds, or null where it is gone. */
export const backupText = async (id: string): Promise<string | null> =>
  (await find<KeptBackup>(store(), KIND, id))?.text ?? null;
