import type { CustomerCard } from '../../customers.ts';
import { overlapsIn } from '../../engine/ledger/overlaps.ts';
import { relevantTo } from '../../engine/ledger/relevant.ts';
import { counts } from '../../engine/ledger/tally.ts';
import type { Preferences } from '../../gestures.ts';
import { inTurn } from '../../in-turn.ts';
import { parseAnswer, parseGround, parseSettle, parseWanted } from '../../schema/gesture.ts';
import { tellSharedNews } from '../../shared-news.ts';
import { keepRequest, listRequests } from '../../team/approvals.ts';
import { cardFor } from '../../team/customers.ts';
import { onSameTicket } from '../../team/ledger.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { granted, needsYes, openRequest } from '../approvals/granted.ts';
import { answer, inbox } from '../approvals/inbox.ts';
import { asAsked } from '../approvals/stand.ts';
import { customerHash } from '../customer-key.ts';
import { ME } from '../me.ts';
import { joinedTeam } from '../team/kept.ts';
import { syncNow } from '../team/rounds.ts';
import { Ledger } from './ledger.ts';
import { policyNow, stampOf } from './policy.ts';

type GestureRequest = Extract<keyof Answers, `gesture.${string}`>;

/** One after the other: the same thing asked for in two tabs is asked once. */
const asking = inTurn();

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

/** In a team, leads can read it once a round is over; panels look again what has become of it. */
async function tellLeads(): Promise<void> {
  if (!(await joinedTeam.getValue())) return;
  await syncNow();
  await tellSharedNews();
}

/** What panels and pages ask about gestures. */
export const gestureAnswers: Pick<Answers, GestureRequest> = {
  'gesture.ground': async (asked, { origin: helpdesk }) => {
    const { ticket, whose } = parseGround(asked);
    const here = { ticket, helpdesk };
    const customer = await customerHash(whose.email);
    const [policy, entries, requests, card] = await Promise.all([
      policyNow(),
      ownLedger().entries(),
      listRequests(store()),
      customer === null ? null : cardFor(store(), customer),
    ]);
    const now = new Date().toISOString();
    return {
      policy,
      stamp: await stampOf(policy),
      facts: {
        now,
        agent: ME,
        customer,
        entries: relevantTo({ customer, entries }, policy, now),
        granted: null,
        approvals: granted(requests, entries, here),
        preferences: preferencesOf(card),
        outcomes: {},
      },
      // What has run out can be offered again.
      here: entries.filter((one) => onSameTicket(one, here) && counts(one, Date.now())),
      asked: await asAsked(requests.filter((one) => onSameTicket(one, here))),
    };
  },
  'gesture.reserve': async (asked, { origin: helpdesk }) => {
    const { whose, stamp, ...wanted } = parseWanted(asked);
    const [customer, policy] = await Promise.all([customerHash(whose.email), policyNow()]);
    // What was allowed a moment ago may not be any more: the panel looks again, under the policy that holds now.
    if (stamp !== (await stampOf(policy))) return { refused: 'policy_changed' };
    const { allotment, team } = policy;
    const whole = { ...wanted, helpdesk, agent: ME, customer };
    const refused = await ownLedger().reserve(whole, { ...allotment, team }, policy, async (entries) =>
      needsYes(whole, policy, granted(await listRequests(store()), entries, whole)) ? 'approval' : null,
    );
    // Another tab may show the same ticket.
    if (!refused) await tellSharedNews();
    return { refused };
  },
  'gesture.settle': async (asked) => {
    const { id, state } = parseSettle(asked);
    const done = await ownLedger().settle(id, state);
    if (done) await tellSharedNews();
    return { done };
  },
  'gesture.ask': async (asked, { origin }) => {
    const { whose, minutes: _, stamp: _stamp, ...wanted } = parseWanted(asked);
    const [{ currency }, customer] = await Promise.all([policyNow(), customerHash(whose.email)]);
    return asking(async () => {
      const before = openRequest(await listRequests(store()), { ...wanted, helpdesk: origin });
      if (before) return before;
      const asked = new Date().toISOString();
      const request = { ...wanted, customer, currency, agent: ME, helpdesk: origin, asked };
      const kept = await keepRequest(store(), { ...request, state: 'asked', by: null, until: null });
      tellLeads().catch(() => undefined); // what fails goes with a later round
      return kept;
    });
  },
  'gesture.approvals': inbox,
  'gesture.overlaps': async () => ({
    overlaps: overlapsIn(await ownLedger().entries(), await policyNow(), new Date().toISOString()),
  }),
  'gesture.answer': async (asked) => {
    const { id, yes } = parseAnswer(asked);
    const fault = await answer(id, yes);
    await tellSharedNews();
    return { fault };
  },
};
