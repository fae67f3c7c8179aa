import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import { parseBackup } from '../../schema/backup.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { offHosts } from '../../settings.ts';
import { eraseOld, eraseOldLog } from '../../team/retention.ts';
import { destroyStore, replica, store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { forgetOld } from '../corrections.ts';
import { remindAnew } from '../follow-ups/reminders.ts';
import { dropLedger, ownLedger } from '../gestures/answers.ts';
import { forgetHealth } from '../health.ts';
import { lookAndFollow } from '../managed/follow.ts';
import { switchStoreOff } from '../records/store.ts';
import { forgetOldFits } from '../replies/fits.ts';
import { leave } from '../team/join.ts';
import { joinedTeam } from '../team/kept.ts';
import { takeOut } from './backup.ts';
import { backupText, dropOldBackups } from './backups.ts';
import { countAll } from './counts.ts';
import { putIn, type Restored, takeBackRestore } from './restore.ts';
import { keepDays, keptDays } from './retention.ts';

type DataRequest = Extract<keyof Answers, `data.${string}`>;

const DAY = 24 * 60 * 60_000;
const NO_BACKUP = 'This backup is not here any more.';

const working = inTurn();

/** What was read before is not so any more. */
async function beginAnew(): Promise<void> {
  dropLedger();
  await lookAndFollow();
  await remindAnew();
}

/** Puts a text back: all of it, or nothing changes. All as it was becomes the newest backup. @param from the backup that it is of */
function restore(text: string, from: string | null = null): Promise<Restored | { wrong: string }> {
  return working(async () => {
    try {
      const restored = await putIn(parseBackup(text), from);
      await beginAnew();
      return restored;
    } catch (error) {
      if (error instanceof InvalidInput) return { wrong: error.message };
      throw error;
    }
  });
}

/** A restoring that was stopped with the background is taken back, and what was read before is read again. */
export const finishRestore = (): Promise<void> => working(takeBackRestore);

/** Everything, the keys too, so that not even a fingerprint can be told. */
function eraseAll(): Promise<void> {
  return working(async () => {
    const off = await offHosts.getValue();
    await leave();
    await switchStoreOff();
    await destroyStore();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    // A site that the user has switched off must not come back on by this.
    if (off.length > 0) await offHosts.setValue(off);
    await browser.alarms.clearAll();
    await beginAnew();
  });
}

/** Lets go of what is older than it may be kept. */
export async function eraseByAge(): Promise<void> {
  const days = await keptDays();
  const moment = new Date(Date.now() - days * DAY).toISOString();
  if ((await eraseOld(store(), moment)) > 0) await ownLedger().again();
  // The team's log is kept by whoever may write it; what a lead's browser erases, goes everywhere.
  if ((await joinedTeam.getValue())?.role === 'lead') await eraseOldLog(replica(), moment);
  await forgetOld(days);
  await forgetOldFits(days);
  await forgetHealth();
  await dropOldBackups(moment);
}

/** What the studio asks about all that is kept. */
export const dataAnswers: Pick<Answers, DataRequest> = {
  'data.counts': countAll,
  'data.export': async () => ({ text: await takeOut() }),
  'data.restore': ({ text }) => restore(text),
  'data.backup.restore': async ({ id }) => {
    const text = await backupText(String(id));
    return text === null ? { wrong: NO_BACKUP } : restore(text, String(id));
  },
  'data.erase': async () => {
    await eraseAll();
    return null;
  },
  'data.retention': async () => ({ days: await keptDays() }),
  'data.retention.set': async ({ days }) => {
    await keepDays(days);
    await eraseByAge();
    return null;
  },
};
