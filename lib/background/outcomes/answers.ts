import { parseClosed } from '../../schema/outcome.ts';
import { calmedOf } from '../../targets.ts';
import { onSameTicket } from '../../team/ledger.ts';
import { keepOutcome, listOutcomes } from '../../team/outcomes.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { customerHash } from '../customer-key.ts';
import { ownLedger } from '../gestures/answers.ts';

type OutcomeRequest = Extract<keyof Answers, `outcome.${string}`>;

/** What panels and pages ask about outcomes. */
export const outcomeAnswers: Pick<Answers, OutcomeRequest> = {
  'outcome.keep': async (asked, { origin }) => {
    const { whose, ...closed } = parseClosed(asked);
    const given = (await ownLedger().entries()).filter(
      (one) => one.state === 'given' && onSameTicket(one, { ticket: closed.ticket, helpdesk: origin }),
    );
    await keepOutcome(store(), `${origin} ${closed.ticket}`, {
      ...closed,
      helpdesk: origin,
      customer: await customerHash(whose.email),
      at: new Date().toISOString(),
      gestures: given.map(({ kind, amount, minutes }) => ({ kind, amount, minutes })),
    });
    return null;
  },
  'outcome.list': async () => ({
    finished: (await listOutcomes(store())).map((outcome) => ({
      ticket: outcome.ticket,
      calmed: calmedOf(outcome),
      steps: { done: outcome.steps.done.length, all: outcome.steps.all },
      gestures: outcome.gestures.length,
      first: outcome.minutes.first,
      suggested: outcome.reply === undefined ? null : outcome.reply !== null,
    })),
  }),
};
