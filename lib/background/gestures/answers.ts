import type { CustomerCard } from '../../customers.ts';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import { overlapsIn } from '../../engine/ledger/overlaps.ts';
import type { Preferences } from '../../gestures.ts';
import { approvalOf } from '../../ledger.ts';
import { parseAnswer, parseGround, parseSettle, parseWanted } from '../../schema/gesture.ts';
import { answerRequest, keepRequest, listRequests } from '../../team/approvals.ts';
import { cardFor } from '../../team/customers.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { customerHash } from '../customer-key.ts';
import { Ledger } from './ledger.ts';

type GestureRequest = Extract<keyof Answers, `gesture.${string}`>;

/** Whoever works in this browser, as long as there is no team. */
export const ME = 'me';
const DAY = 24 * 60 * 60_000;

let ledger: Ledger | null = null;

/** What is known in this life of the background; another reads it again. */
export function ownLedger(): Ledger {
  ledger ??= new Ledger(store());
  return ledger;
}

function preferencesOf(card: CustomerCard | null): Preferences {
  const known = card?.preferences;
  const barred = known?.needs?.value.includes('no_calls') === true;
  return {
    marketing: known?.marketing?.value ?? null,
    calls: barred ? false : (known?.calls?.value ?? null),
    gifts: known?.gifts?.value ?? null,
    likes: known?.likes?.value ?? [],
    dislikes: known?.dislikes?.value ?? [],
  };
}

/** What panels and pages ask about gestures. */
export const gestureAnswers: Pick<Answers, GestureRequest> = {
  'gesture.ground': async (asked) => {
    const { ticket, whose } = parseGround(asked);
    const customer = await customerHash(whose.email);
    const [entries, requests, card] = await Promise.all([
      ownLedger().entries(),
      listRequests(store()),
      customer === null ? null : cardFor(store(), customer),
    ]);
    return {
      policy: BUILT_IN,
      facts: {
        now: new Date().toISOString(),
        agent: ME,
        customer,
        entries,
        granted: null,
        approvals: requests.filter(({ state }) => state === 'yes').map(approvalOf),
        preferences: preferencesOf(card),
        outcomes: {},
      },
      here: entries.filter((one) => one.ticket === ticket && one.state !== 'released'),
      asked: requests.filter((one) => one.ticket === ticket && one.state === 'asked'),
    };
  },
  'gesture.reserve': async (asked) => {
    const { whose, ...wanted } = parseWanted(asked);
    const customer = await customerHash(whose.email);
    const { allotment, team } = BUILT_IN;
    const refused = await ownLedger().reserve({ ...wanted, agent: ME, customer }, { ...allotment, team }, BUILT_IN);
    return { refused };
  },
  'gesture.settle': async (asked) => {
    const { id, state } = parseSettle(asked);
    return { done: await ownLedger().settle(id, state) };
  },
  'gesture.ask': async (asked, { origin }) => {
    const { whose, minutes: _, ...wanted } = parseWanted(asked);
    return keepRequest(store(), {
      ...wanted,
      customer: await customerHash(whose.email),
      currency: BUILT_IN.currency,
      agent: ME,
      helpdesk: origin,
      asked: new Date().toISOString(),
      state: 'asked',
      by: null,
      until: null,
    });
  },
  'gesture.approvals': async () => ({
    requests: (await listRequests(store())).filter(({ state }) => state === 'asked'),
  }),
  'gesture.overlaps': async () => ({
    overlaps: overlapsIn(await ownLedger().entries(), BUILT_IN, new Date().toISOString()),
  }),
  'gesture.answer': async (asked) => {
    const { id, yes } = parseAnswer(asked);
    const until = new Date(Date.now() + BUILT_IN.approval.days * DAY).toISOString();
    return answerRequest(store(), id, { state: yes ? 'yes' : 'no', by: ME, until: yes ? until : null });
  },
};
