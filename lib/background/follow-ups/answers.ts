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
    const kept = await keepFollowUp(store(), made);
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
