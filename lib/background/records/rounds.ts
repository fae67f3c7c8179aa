/** What waits for a record store, and sending it: at once, and again on an alarm for as long as something waits. */
import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import { patternOf } from '../../origin.ts';
import type { RecordFault, ToldResult } from '../../records.ts';
import { MOST_RESULTS } from '../../schema/progress.ts';
import { agentOf, statementId, statementOf } from '../../training/records/xapi.ts';
import { recordAccount, recordQueue, recordStore, type Waiting } from './kept.ts';
import { type Line, post, RecordTrouble } from './line.ts';

const ALARM = 'records';
/** Minutes between two tries. */
const EVERY = 5;
/** Statements in one request. */
const BATCH = 25;

const working = inTurn();

/** Whether the browser lets us ask there. */
export async function isGranted(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

const same = (one: ToldResult) => (other: ToldResult) =>
  one.result.scenario === other.result.scenario && one.result.at === other.result.at;

/** Sets the alarm while something waits that may be taken, and ends it else. Not every browser keeps alarms over its own end. */
export async function followRecords(): Promise<void> {
  const waits = (await recordStore.getValue()) && (await recordQueue.getValue()).some(({ refused }) => !refused);
  if (waits) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  else await browser.alarms.clear(ALARM);
}

async function statements(who: string, url: string, batch: readonly ToldResult[]): Promise<object[]> {
  const actor = agentOf(who, new URL(url).origin);
  return Promise.all(
    batch.map(async ({ result, title }) => statementOf(actor, result, title, await statementId(actor, result))),
  );
}

/** Takes out of the queue what was sent, and marks what the store has refused. */
async function settle(batch: readonly Waiting[], isRefused: boolean): Promise<void> {
  const now = await recordQueue.getValue();
  const among = (one: Waiting) => batch.some(same(one));
  const next = isRefused
    ? now.map((one) => (among(one) ? { ...one, refused: true } : one))
    : now.filter((one) => !among(one));
  await recordQueue.setValue(next);
}

/** Sends a batch; where the store does not take it as a whole, each by itself. @throws RecordTrouble where nothing goes on */
async function sendBatch(line: Line, who: string, batch: readonly Waiting[]): Promise<RecordFault | null> {
  try {
    await post(line, await statements(who, line.url, batch));
    await settle(batch, false);
    return null;
  } catch (error) {
    const isOurs = error instanceof RecordTrouble && (error.fault === 'refused' || error.status === 409);
    if (!isOurs) throw error;
    if (batch.length === 1) {
      await settle(batch, true);
      return 'refused';
    }
  }
  let fault: RecordFault | null = null;
  for (const one of batch) fault = (await sendBatch(line, who, [one])) ?? fault;
  return fault;
}

async function sendAll(line: Line, who: string, wanted: readonly Waiting[]): Promise<RecordFault | null> {
  let fault: RecordFault | null = null;
  for (let at = 0; at < wanted.length; at += BATCH)
    fault = (await sendBatch(line, who, wanted.slice(at, at + BATCH))) ?? fault;
  return fault;
}

/** Sends what waits; `again`: also what was refused before. What went wrong is kept beside the store. */
export function sendWaiting(again: boolean): Promise<void> {
  return working(async () => {
    const [store, account] = await Promise.all([recordStore.getValue(), recordAccount.getValue()]);
    if (!store || !account) return;
    const wanted = (await recordQueue.getValue()).filter(({ refused }) => again || !refused);
    if (wanted.length === 0) return;
    let trouble: RecordFault | null = 'not_granted';
    if (await isGranted(store.url))
      trouble = await sendAll({ url: store.url, ...account }, store.who, wanted).catch((error: unknown) =>
        error instanceof RecordTrouble ? error.fault : 'refused',
      );
    const left = (await recordQueue.getValue()).length;
    const sent = left < wanted.length ? new Date().toISOString() : store.sent;
    await recordStore.setValue({ ...store, trouble, sent });
    await followRecords();
  });
}

/** Puts results into the queue, each once; nothing where no store is switched on. */
export async function queue(told: readonly ToldResult[]): Promise<void> {
  await working(async () => {
    if (!(await recordStore.getValue())) return;
    const now = await recordQueue.getValue();
    const added = told.filter((one) => !now.some(same(one))).map((one) => ({ ...one, refused: false }));
    await recordQueue.setValue([...now, ...added].slice(-MOST_RESULTS));
    await followRecords();
  });
}

/** Forgets what waits: whoever erases their results does not want them sent. */
export const dropQueue = (): Promise<void> =>
  working(async () => {
    await recordQueue.removeValue();
    await followRecords();
  });

/** An alarm has rung. Those of others are none of ours. */
export async function recordsRang(name: string): Promise<void> {
  if (name === ALARM) await sendWaiting(false);
}

/** Runs a step while nothing is being sent. */
export const whileNothingIsSent = <Result>(step: () => Promise<Result>): Promise<Result> => working(step);
