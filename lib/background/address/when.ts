/** When addresses are asked: within five minutes while somebody works here, once an hour else, and on opening. */
import { browser } from 'wxt/browser';
import { checkAll } from './follow.ts';
import { hasFollowed } from './known.ts';

const ALARM = 'addresses';
const MINUTE = 60_000;
/** Minutes between two answers, while somebody works here and while nobody does. */
const AT_WORK = 5;
const ELSE = 60;
/** Whoever has done anything in the last so many minutes is at work. */
const RECENT = 15;
/** On opening, an answer of the last minute is new enough. */
const ON_OPENING = 1;
const SEEN = 'addresses:seen';

/** Sets the alarm where any pack is followed, and ends it where none is. */
export async function watchAddresses(): Promise<void> {
  if (!(await hasFollowed.getValue())) {
    await browser.alarms.clear(ALARM);
    return;
  }
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: AT_WORK });
}

/** The alarm has rung. Those of others are none of ours. */
export async function addressesRang(name: string): Promise<void> {
  if (name !== ALARM) return;
  const { [SEEN]: seen } = await browser.storage.session.get(SEEN);
  const atWork = typeof seen === 'number' && Date.now() - seen < RECENT * MINUTE;
  // Half a minute less: the alarm does not ring to the second.
  await checkAll((atWork ? AT_WORK : ELSE) * MINUTE - MINUTE / 2);
}

/** Somebody works here. `opening`: a panel, or the studio, has just been opened. Nobody waits for it. */
export async function atWork(opening: boolean): Promise<void> {
  if (!(await hasFollowed.getValue())) return;
  await browser.storage.session.set({ [SEEN]: Date.now() });
  await checkAll((opening ? ON_OPENING : AT_WORK) * MINUTE);
}
