import { browser } from 'wxt/browser';
import { type FollowUp, isMissed } from '../../follow-ups.ts';
import { parseFollowUpChange, parseKnown, parseNewFollowUp } from '../../schema/follow-up.ts';
import { editFollowUp, keepFollowUp, knownOf, openFollowUps } from '../../team/follow-ups.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { customerHash } from '../customer-key.ts';
import { remindOf } from './reminders.ts';

type FollowUpKind = Extract<keyof Answers, `followup.${string}`>;

async function pageOf(tab: number | undefined): Promise<string | null> {
  const url = tab === undefined ? undefined : (await browser.tabs.get(tab)).url;
  return url?.startsWith('http') ? url : null;
}

/** Opens one that was waved away, at the time that was chosen now. */
async function wantedAfterAll({ id, due }: FollowUp): Promise<FollowUp> {
  const open = await editFollowUp(store(), id, { state: 'open' });
  return open.due === due ? open : editFollowUp(store(), id, { due });
}

/** What panels and pages ask about follow-ups. */
export const followUpAnswers: Pick<Answers, FollowUpKind> = {
  'followup.add': async (asked, { kind, tab, origin }) => {
    const { whose, ...wanted } = parseNewFollowUp(asked);
    const now = new Date().toISOString();
    const made: FollowUp = {
      ...wanted,
      snoozed: 0,
      helpdesk: kind === 'page' ? '' : origin,
      page: kind === 'page' ? null : await pageOf(tab),
      customer: await customerHash(whose.email),
      made: now,
      closed: wanted.state === 'open' ? null : now,
    };
    const before = await keepFollowUp(store(), made);
    // Waved away in another tab, and wanted in this one: to remind in vain is the lesser evil.
    const isWanted = before.state === 'declined' && made.state === 'open';
    const kept = isWanted ? await wantedAfterAll(made) : before;
    await remindOf(kept);
    return kept;
  },
  'followup.list': async () => {
    const followUps = await openFollowUps(store());
    return { followUps, missed: followUps.filter((one) => isMissed(one, Date.now())).length };
  },
  'followup.known': async (asked) => ({ known: await knownOf(store(), parseKnown(asked).ids) }),
  'followup.change': async (asked) => {
    const { id, change } = parseFollowUpChange(asked);
    const kept = await editFollowUp(store(), id, change);
    await remindOf(kept);
    return kept;
  },
};
