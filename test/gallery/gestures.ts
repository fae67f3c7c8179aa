import type { ApprovalsPort } from '../../components/studio/approvals/ApprovalsCard.tsx';
import { answerFile } from '../../lib/approval-file.ts';
import { gesturesFor } from '../../lib/engine/gestures/given.ts';
import { NO_FACTS } from '../../lib/engine/gestures/policy/decide.ts';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import type { LedgerEntry } from '../../lib/gestures.ts';
import type { ApprovalRequest } from '../../lib/ledger.ts';
import type { GesturePart } from '../../lib/panel/gestures/view.ts';
import { BOILER } from './fixtures/boiler.ts';

const { conversation, reading } = BOILER;

const like = (id: string, day: string, amount: number): LedgerEntry => ({
  id,
  at: `2026-11-${day}T09:00:00.000Z`,
  agent: 'me',
  customer: null,
  gesture: 'call_after_the_fix',
  kind: 'follow_up_call',
  amount,
  minutes: 10,
  state: 'given',
  until: null,
  case: { causes: ['broken_promise'], fault: 'ours', severity: 3 },
});

const facts = {
  ...NO_FACTS,
  now: '2026-11-20T10:00:00.000Z',
  entries: [like('a', '03', 0), like('b', '11', 0), like('c', '17', 0)],
  preferences: { ...NO_FACTS.preferences, gifts: false },
};
const { offers, makings } = gesturesFor(conversation, reading, BUILT_IN, facts);
const nothing = () => undefined;

/** As the engine answers for the boiler: one offered already, and a customer who wants no gifts. */
export const GESTURES: GesturePart = {
  view: {
    allowed: offers.filter(({ allowed }) => allowed),
    refused: offers.filter(({ allowed, rule }) => !allowed && rule !== 'fit'),
    here: [
      {
        id: '1',
        at: '2026-11-20T09:00:00.000Z',
        agent: 'me',
        customer: null,
        gesture: 'named_contact_until_solved',
        kind: 'named_contact',
        amount: 0,
        minutes: 5,
        state: 'reserved',
        until: null,
        case: { causes: ['time'], fault: 'ours', severity: 3 },
      },
    ],
    asked: [],
    makings,
    currency: BUILT_IN.currency,
    clock: { since: new Date(Date.now() - 26 * 60_000).toISOString(), target: 15, answered: null },
    notice: 'allotment',
  },
  actions: { offer: nothing, settle: nothing, paper: nothing, ask: nothing },
};

const REQUEST: ApprovalRequest = {
  id: '1',
  currency: 'EUR',
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount: 4500,
  case: { causes: ['time', 'broken_promise'], fault: 'ours', severity: 3 },
  customer: null,
  agent: 'me',
  ticket: 'B-4471',
  helpdesk: 'https://desk.example',
  asked: '2026-11-20T09:12:00.000Z',
  state: 'asked',
  by: null,
  until: null,
};

/** Stands in for the background: one request that waits, or none. */
export const approvalsPort = (any: boolean): ApprovalsPort => ({
  listApprovals: async () => (any ? [REQUEST] : []),
  listOverlaps: async () =>
    any
      ? [
          {
            rule: 'cooldown',
            customer: 'ab12',
            entries: [like('d', '04', 0), { ...like('e', '09', 1200), kind: 'credit' }],
          },
        ]
      : [],
  answerApproval: async (_, yes) => ({ ...REQUEST, state: yes ? 'yes' : 'no' }),
  readApprovalFile: async () => ({ request: REQUEST }),
  answerFile,
  save: () => undefined,
});
