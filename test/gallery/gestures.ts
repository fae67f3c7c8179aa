import type { ApprovalsPort } from '../../components/studio/approvals/ApprovalsCard.tsx';
import { answerFile } from '../../lib/approval-file.ts';
import type { ToldRequest } from '../../lib/approvals.ts';
import { gesturesFor } from '../../lib/engine/gestures/given.ts';
import { NO_FACTS } from '../../lib/engine/gestures/policy/decide.ts';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import { conversationOf, read } from '../../lib/engine/read.ts';
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
const nothing = () => undefined;

/** As the engine answers for the boiler: one offered already, and a customer who wants no gifts. */
export function gestures(): GesturePart {
  const { offers, makings } = gesturesFor(conversation, reading, BUILT_IN, facts);
  const refused = offers.filter(({ allowed, rule }) => !allowed && rule !== 'fit');
  return {
    view: {
      allowed: offers.filter(({ allowed }) => allowed),
      refused,
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
      asked: refused.slice(0, 1).map(({ id }) => ({
        id: '2',
        gesture: id,
        amount: 4500,
        by: 'maximiliane-hohenberg',
        until: '2026-11-18T10:00:00.000Z',
        stand: 'ran_out',
      })),
      makings,
      currency: BUILT_IN.currency,
      clock: { since: new Date(Date.now() - 26 * 60_000).toISOString(), target: 15, answered: null },
      notice: 'allotment',
    },
    actions: { offer: nothing, settle: nothing, paper: nothing, ask: nothing },
  };
}

const QUOTED_WORDS = [
  'For the third time: the Donaudampfschifffahrtsgesellschaftskapitänsmützenaufhänger that I ordered in January for my father is broken again, and nobody answers me.',
  'The engraving is wrong, it says "שבת שלום, סבתא!" and not what I ordered, and my grandmother is ninety on Sunday.',
];

/** What they write stands in the reasons: very long words, and words from right to left. */
export const quoted = QUOTED_WORDS.map((said) => (): GesturePart => {
  const usual = gestures();
  const theirs = conversationOf(said);
  const found = gesturesFor(theirs, read(theirs), BUILT_IN, { ...NO_FACTS, now: facts.now });
  return {
    ...usual,
    view: {
      ...usual.view,
      allowed: found.offers.filter(({ allowed }) => allowed),
      refused: [],
      here: [],
      asked: [],
      makings: found.makings,
      clock: null,
      notice: null,
    },
  };
});

const LATE = conversationOf(
  'The wardrobe was promised for the 3rd and then for the 17th. It is the 25th, I have rung five times, and you sat on my €840 all along.',
);
const strict = {
  ...BUILT_IN,
  approval: { ...BUILT_IN.approval, above: 100, by: 'Maximiliane von Hohenberg-Altenstadt' },
};
const heldFor = (change: Partial<typeof BUILT_IN>, rest: Partial<typeof NO_FACTS>) =>
  gesturesFor(LATE, read(LATE), { ...strict, ...change }, { ...NO_FACTS, now: facts.now, ...rest }).offers.filter(
    ({ allowed, rule }) => !allowed && rule !== 'fit',
  );

/** A policy that holds much back, for several reasons. */
export function heldBack(): GesturePart {
  const usual = gestures();
  return {
    view: {
      ...usual.view,
      allowed: [],
      refused: [
        ...heldFor({ off: ['donation', 'invitation', 'upgrade', 'thank_you_note'] }, {}),
        ...heldFor({}, { preferences: { ...NO_FACTS.preferences, calls: false } }).filter(
          ({ kind }) => kind === 'follow_up_call',
        ),
      ],
      here: [],
      asked: [],
      clock: null,
      notice: null,
    },
    actions: usual.actions,
  };
}

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

const TOLD: ToldRequest = {
  id: '2',
  author: 'yuki',
  day: '2026-11-19',
  currency: 'EUR',
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount: 6000,
  case: { causes: ['fault', 'ignored'], fault: 'ours', severity: 3 },
};

/** Stands in for the background: one request that waits, or none. */
export const approvalsPort = (any: boolean): ApprovalsPort => ({
  listApprovals: async () =>
    any
      ? {
          requests: [REQUEST],
          told: [TOLD, { ...TOLD, id: '3', author: 'maximiliane-hohenberg' }],
          apart: [TOLD],
          reached: false,
        }
      : { requests: [], told: [], apart: [], reached: true },
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
  answerApproval: async () => null,
  readApprovalFile: async () => ({ request: REQUEST }),
  answerFile,
  save: () => undefined,
});
