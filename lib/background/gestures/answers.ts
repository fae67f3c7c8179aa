import type { CustomerCard } from '../../customers.ts';
import { overlapsIn } from '../../engine/ledger/overlaps.ts';
import type { Preferences } from '../../gestures.ts';
import { approvalOf } from '../../ledger.ts';
import { parseAnswer, parseGround, parseSettle, parseWanted } from '../../schema/gesture.ts';
import { answerRequest, keepRequest, listRequests } from '../../team/approvals.ts';
import { cardFor } from '../../team/customers.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { customerHash } from '../customer-key.ts';
import { ME } from '../me.ts';
import { mustLead } from '../shared/may.ts';
import { Ledger } from './ledger.ts';
import { policyNow, stampOf } from './policy.ts';

type GestureRequest = Extract<keyof Answers, `gesture.${string}`>;

const DAY = 24 * 60 * 60_000;

let ledger: Ledger | null = null;

/** What is known in this life of the background; another reads it again. */
export function ownLedger(): Ledger {
  ledger ??= new Ledger(store());
  return ledger;
}

/** The database is another now; what was known of it is not so any more. */
export function dropLedger(): void {
  ledger = null;
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
    const [policy, entries, requests, card] = await Promise.all([
      policyNow(),
      ownLedger().entries(),
      listRequests(store()),
      customer === null ? null : cardFor(store(), customer),
    ]);
    return {
      policy,
      stamp: await stampOf(policy),
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
    const { whose, stamp, ...wanted } = parseWanted(asked);
    const [customer, policy] = await Promise.all([customerHash(whose.email), policyNow()]);
    // What was allowed a moment ago may not be any more: the panel looks again, under the policy that holds now.
    if (stamp !== (await stampOf(policy))) return { refused: 'policy_changed' };
    const { allotment, team } = policy;
    const refused = await ownLedger().reserve({ ...wanted, agent: ME, customer }, { ...allotment, team }, policy);
    return { refused };
  },
  'gesture.settle': async (asked) => {
    const { id, state } = parseSettle(asked);
    return { done: await ownLedger().settle(id, state) };
  },
  'gesture.ask': async (asked, { origin }) => {
    const { whose, minutes: _, stamp: _stamp, ...wanted } = parseWanted(asked);
    const { currency } = await policyNow();
    return keepRequest(store(), {
      ...wanted,
      customer: await customerHash(whose.email),
      currency,
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
    overlaps: overlapsIn(await ownLedger().entries(), await policyNow(), new Date().toISOString()),
  }),
  'gesture.answer': async (asked) => {
    const { id, yes } = parseAnswer(asked);
    await mustLead();
    const { approval } = await policyNow();
    const until = new Date(Date.now() + approval.days * DAY).toISOString();
    return answerRequest(store(), id, { state: yes ? 'yes' : 'no', by: ME, until: yes ? until : null });
  },
};
