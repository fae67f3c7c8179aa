import { parseClosed } from '../../schema/outcome.ts';
import { keepOutcome } from '../../team/outcomes.ts';
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
      ({ ticket, state }) => ticket === closed.ticket && state === 'given',
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
};
