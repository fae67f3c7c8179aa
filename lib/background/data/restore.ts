/**
 * Putting a backup in place of what is kept: all of it, or exactly what was there before. What was there is written down first, so that
 * a step that fails, for want of room or with the background, is taken back, at once or when the background next starts.
 */
import { browser } from 'wxt/browser';
import type { Requests } from '../../protocol.ts';
import type { Backup } from '../../schema/backup.ts';
import { defineItem } from '../../stored.ts';
import { erase, find, isFull, putAsItIs } from '../../team/documents.ts';
import { documentsOf, replaceDocuments, type Taken } from '../../team/everything.ts';
import { store } from '../../team/store.ts';
import { localOf, PLACES, restorable, takeOut } from './backup.ts';
import { dropBackup, dropSurplus, keepBackup } from './backups.ts';

const KIND = 'restoring';
const ONE = 'before';

/** So that a background that starts need not open the database to know that nothing was left half done. */
const underWay = defineItem<boolean>('local:restore_under_way', { fallback: false, version: 1 });

/** All that putting in can touch, as it lies here: keys of this machine too, for it is gone again at the end. */
interface Before {
  local: Record<string, unknown>;
  kinds: readonly string[];
  documents: Taken[];
  /** The backup that is made of it. */
  made: string;
}

async function asItIs(): Promise<Before> {
  const kinds = await restorable();
  const local: Record<string, unknown> = await browser.storage.local.get([...PLACES]);
  return { local, kinds, documents: await documentsOf(store(), kinds), made: crypto.randomUUID() };
}

/** Writes first what may not fit; what takes room away comes last. */
async function write({ local, kinds, documents }: Before): Promise<void> {
  await browser.storage.local.set(local);
  await replaceDocuments(store(), kinds, documents);
  await browser.storage.local.remove(PLACES.filter((name) => !(name in local)));
}

/** The other way round: what has come makes room for what was there. */
async function takeBack({ local, kinds, documents, made }: Before): Promise<void> {
  await browser.storage.local.remove(PLACES.filter((name) => !(name in local)));
  await browser.storage.local.set(local);
  await replaceDocuments(store(), kinds, documents);
  await dropBackup(made);
  await settle();
}

async function settle(): Promise<void> {
  await erase(store(), KIND, () => true);
  await underWay.setValue(false);
}

/** `undone`: all is as it was, for want of room or for another reason; or will be when the background next starts. */
export type Restored = Exclude<Requests['data.restore']['out'], { wrong: string }>;

const undone = (error: unknown): Restored => ({ undone: isFull(error) ? 'full' : 'failed' });

/**
 * Puts it in. What was there is the newest backup then; those before stay until it is.
 * @param from the backup that is put in, which no other takes the place of
 */
export async function putIn({ local, documents }: Backup, from: string | null = null): Promise<Restored> {
  const before = await asItIs();
  const text = await takeOut();
  try {
    await putAsItIs<Before>(store(), KIND, ONE, before);
    await underWay.setValue(true);
  } catch (error) {
    await settle().catch(() => undefined); // nothing has changed yet; what is left of this goes when we next start
    return undone(error);
  }
  try {
    await keepBackup('restore', text, before.made);
    const mine = documents.filter(({ _id }) => before.kinds.includes(_id.slice(0, _id.indexOf(':'))));
    await write({ ...before, local: await localOf(local), documents: mine });
    await settle();
    await dropSurplus(from).catch(() => undefined); // one more than are wanted harms nobody: the next backup sees to it
    return { restored: Object.keys(local).length + mine.length };
  } catch (error) {
    const isBack = await takeBack(before).then(
      () => true,
      () => false,
    );
    return isBack ? undone(error) : { undone: 'later' };
  }
}

/** What was stopped half way with the background is taken back. */
export async function takeBackRestore(): Promise<void> {
  if (!(await underWay.getValue())) return;
  const before = await find<Before>(store(), KIND, ONE);
  if (before) await takeBack(before);
  else await underWay.setValue(false);
}
