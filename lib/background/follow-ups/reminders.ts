/**
 * Reminding of follow-ups: an alarm each, a count on the toolbar button, and a notification where the user has allowed
 * it. Alarms are set anew whenever the browser or another version of us starts: not every browser keeps them.
 */
import { browser } from 'wxt/browser';
import { type FollowUp, isMissed } from '../../follow-ups.ts';
import { said } from '../../said.ts';
import { openFollowUps } from '../../team/follow-ups.ts';
import { eraseOld } from '../../team/retention.ts';
import { store } from '../../team/store.ts';
import { keptDays } from '../data/retention.ts';

const PREFIX = 'followup:';
const BADGE = '#b3261e';

/** The number of those that are due, on the toolbar button. */
async function count(): Promise<void> {
  const missed = (await openFollowUps(store())).filter((one) => isMissed(one, Date.now())).length;
  await browser.action.setBadgeText({ text: missed === 0 ? '' : String(missed) });
  if (missed > 0) await browser.action.setBadgeBackgroundColor({ color: BADGE });
}

/** Sets, moves or takes away the alarm of one, and counts anew. */
export async function remindOf(one: FollowUp): Promise<void> {
  const name = PREFIX + one.id;
  if (one.state !== 'open') {
    await browser.alarms.clear(name);
    await browser.notifications?.clear(name);
  } else if (!isMissed(one, Date.now())) await browser.alarms.create(name, { when: Date.parse(one.due) });
  await count();
}

async function notify(one: FollowUp): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(PREFIX + one.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png' as never),
    title: said(`followup.due.${one.promised}`, [one.ticket]),
    message:
      one.helpdesk === '' ? said('followup.due.by_hand') : said('followup.due.open', [new URL(one.helpdesk).hostname]),
  });
}

/** An alarm has rung. Those of others are none of ours. */
export async function followUpRang(name: string): Promise<void> {
  if (!name.startsWith(PREFIX)) return;
  const due = (await openFollowUps(store())).find(({ id }) => PREFIX + id === name);
  // A clock that was put back lets an alarm ring before its time, and it rings once only.
  if (due && isMissed(due, Date.now())) await notify(due);
  else if (due) await browser.alarms.create(name, { when: Date.parse(due.due) });
  await count();
}

/** Opens the ticket of a notification that was clicked. */
export async function followUpClicked(name: string): Promise<void> {
  if (!name.startsWith(PREFIX)) return;
  const clicked = (await openFollowUps(store())).find(({ id }) => PREFIX + id === name);
  if (clicked?.page) await browser.tabs.create({ url: clicked.page });
  await browser.notifications.clear(name);
}

/** The browser, or another version of us, has started: alarms anew, missed ones counted, what has grown old forgotten. */
export async function remindAnew(): Promise<void> {
  await eraseOld(store(), new Date(Date.now() - (await keptDays()) * 24 * 60 * 60_000).toISOString());
  for (const one of await openFollowUps(store())) {
    if (isMissed(one, Date.now())) await notify(one);
    else await browser.alarms.create(PREFIX + one.id, { when: Date.parse(one.due) });
  }
  await count();
}
