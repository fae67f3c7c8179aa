import type { Row } from './types.ts';

/** Approval, fairness, what they like, what the team does not give, the end of a policy. */
export const ASKED: readonly Row[] = [
  ['as much as one may give alone', { asked: 3000, severity: 3 }, null, 3000],
  ['a cent more', { asked: 3001, severity: 3 }, 'approval', 3001],
  [
    'more, with a yes',
    { asked: 4000, severity: 3, approvals: [{ gesture: 'credit_goodwill', amount: 4000, days: 2 }] },
    null,
    4000,
  ],
  [
    'more than the yes was for',
    { asked: 4001, severity: 3, approvals: [{ gesture: 'credit_goodwill', amount: 4000, days: 2 }] },
    'approval',
    4001,
  ],
  [
    'a yes that ran out',
    { asked: 4000, severity: 3, approvals: [{ gesture: 'credit_goodwill', amount: 4000, days: -1 }] },
    'approval',
    4000,
  ],
  [
    'a yes for another gesture',
    { asked: 4000, severity: 3, approvals: [{ gesture: 'discount_this_bill', amount: 4000, days: 2 }] },
    'approval',
    4000,
  ],
  [
    'a yes for another customer',
    { asked: 4000, severity: 3, approvals: [{ gesture: 'credit_goodwill', amount: 4000, days: 2, to: 'x' }] },
    'approval',
    4000,
  ],
  [
    'a yes does not open the allotment',
    { asked: 16_000, severity: 3, approvals: [{ gesture: 'credit_goodwill', amount: 20_000, days: 2 }] },
    'allotment',
    16_000,
  ],
  [
    'a yes for more than like cases were given',
    {
      asked: 2900,
      severity: 3,
      past: [40, 41, 42].map((days) => ({ days, to: 'x', amount: 1000, severity: 3 as const })),
      approvals: [{ gesture: 'credit_goodwill', amount: 2900, days: 2 }],
    },
    null,
    2900,
  ],
  [
    'a yes does not shorten the cool-down',
    { asked: 4000, past: [{ days: 3 }], approvals: [{ gesture: 'credit_goodwill', amount: 4000, days: 2 }] },
    'cooldown',
    4000,
  ],
  [
    'a yes does not undo care',
    { asked: 4000, care: ['legal'], approvals: [{ gesture: 'credit_goodwill', amount: 4000, days: 2 }] },
    'legal',
    4000,
  ],
  [
    'a yes is needed for everything',
    { policy: { approval: { above: 0, remedies: null, by: 'the lead', days: 7 } } },
    'approval',
    1000,
  ],
  [
    'what costs nothing needs none',
    {
      gesture: 'thank_for_praise',
      fault: 'none',
      severity: 0,
      policy: { approval: { above: 0, remedies: null, by: 'the lead', days: 7 } },
    },
    null,
    0,
  ],
  [
    'like cases were given 8 euros: so is this',
    {
      past: [
        { days: 40, amount: 800, to: 'a' },
        { days: 50, amount: 800, to: 'b' },
        { days: 60, amount: 900, to: 'c' },
      ],
    },
    null,
    800,
  ],
  [
    'two like cases are no custom yet',
    {
      past: [
        { days: 40, amount: 800, to: 'a' },
        { days: 50, amount: 800, to: 'b' },
      ],
    },
    null,
    1000,
  ],
  [
    'much more than like cases',
    {
      asked: 2000,
      past: [
        { days: 40, amount: 800, to: 'a' },
        { days: 50, amount: 800, to: 'b' },
        { days: 60, amount: 900, to: 'c' },
      ],
    },
    'fairness',
    2000,
  ],
  [
    'much less than like cases',
    {
      asked: 200,
      past: [
        { days: 40, amount: 800, to: 'a' },
        { days: 50, amount: 800, to: 'b' },
        { days: 60, amount: 900, to: 'c' },
      ],
    },
    'fairness',
    200,
  ],
  [
    'a little more than like cases',
    {
      asked: 1200,
      past: [
        { days: 40, amount: 800, to: 'a' },
        { days: 50, amount: 800, to: 'b' },
        { days: 60, amount: 900, to: 'c' },
      ],
    },
    null,
    1200,
  ],
  [
    'worse cases are not like it',
    {
      asked: 1000,
      past: [
        { days: 40, amount: 2500, to: 'a', severity: 3 },
        { days: 50, amount: 2500, to: 'b', severity: 3 },
        { days: 60, amount: 2500, to: 'c', severity: 3 },
      ],
    },
    null,
    1000,
  ],
  [
    'cases from outside are not like it',
    {
      asked: 1000,
      past: [
        { days: 40, amount: 200, to: 'a', fault: 'outside' },
        { days: 50, amount: 200, to: 'b', fault: 'outside' },
        { days: 60, amount: 200, to: 'c', fault: 'outside' },
      ],
    },
    null,
    1000,
  ],
  [
    'other causes are not like it',
    {
      asked: 1000,
      past: [
        { days: 40, amount: 200, to: 'a', causes: ['rudeness'] },
        { days: 50, amount: 200, to: 'b', causes: ['rudeness'] },
        { days: 60, amount: 200, to: 'c', causes: ['rudeness'] },
      ],
    },
    null,
    1000,
  ],
  [
    'other kinds are not like it',
    {
      asked: 1000,
      past: [
        { days: 40, amount: 200, to: 'a', kind: 'discount' },
        { days: 50, amount: 200, to: 'b', kind: 'discount' },
        { days: 60, amount: 200, to: 'c', kind: 'discount' },
      ],
    },
    null,
    1000,
  ],
  [
    'only the last five count',
    {
      past: [1, 2, 3, 4, 5]
        .map((day) => ({ days: 20 + day, amount: 700, to: `n${day}` }))
        .concat([90, 91, 92, 93, 94, 95].map((day) => ({ days: day, amount: 2000, to: `o${day}` }))),
    },
    null,
    700,
  ],
  [
    'a refund is what it is, whatever others got',
    {
      gesture: 'refund_wrong_charge',
      currency: 'EUR',
      named: 9000,
      past: [
        { days: 40, kind: 'refund', amount: 100, to: 'a' },
        { days: 50, kind: 'refund', amount: 100, to: 'b' },
        { days: 60, kind: 'refund', amount: 100, to: 'c' },
      ],
    },
    null,
    9000,
  ],
  [
    'opted out: no invitation',
    { gesture: 'invitation_early_look', fault: 'none', severity: 0, likes: { marketing: false } },
    'opted_out',
    0,
  ],
  ['they write that they want no offers', { gesture: 'discount_next_order', noOffers: true }, 'opted_out', 600],
  ['they want no offers: a card is none', { gesture: 'handwritten_apology', noOffers: true }, null, 250],
  ['they write that they want no gifts', { noGifts: true }, 'preference', 1000],
  ['they want no gifts: what is owed is none', { gesture: 'refund_wrong_charge', noGifts: true }, null, 0],
  ['they decline this kind', { declined: ['credit'] }, 'preference', 1000],
  ['they decline another kind', { declined: ['replacement'] }, null, 1000],
  ['opted out: no discount', { gesture: 'discount_next_order', likes: { marketing: false } }, 'opted_out', 600],
  ['opted out: no upgrade', { gesture: 'upgrade_shipping', likes: { marketing: false } }, 'opted_out', 1200],
  ['opted out: a credit is no advertisement', { likes: { marketing: false } }, null, 1000],
  ['opted out: a card is no advertisement', { gesture: 'handwritten_apology', likes: { marketing: false } }, null, 250],
  ['opted in', { gesture: 'invitation_early_look', fault: 'none', severity: 0, likes: { marketing: true } }, null, 0],
  ['nobody asked them yet', { gesture: 'invitation_early_look', fault: 'none', severity: 0 }, null, 0],
  ['they want no gifts', { likes: { gifts: false } }, 'preference', 1000],
  ['they want no gifts, and are owed a refund', { gesture: 'refund_wrong_charge', likes: { gifts: false } }, null, 0],
  ['they dislike credits', { likes: { dislikes: ['credit'] } }, 'preference', 1000],
  ['they dislike cards, and this is a credit', { likes: { dislikes: ['handwritten_note'] } }, null, 1000],
  [
    'they dislike being given a replacement',
    { gesture: 'replacement_sent_first', likes: { dislikes: ['replacement'] } },
    'preference',
    0,
  ],
  ['liking it opens no rule', { likes: { likes: ['credit'] }, fault: 'theirs' }, 'no_fault', 0],
  ['the team gives no credits', { policy: { off: ['credit'] } }, 'kind_off', 1000],
  [
    'the team gives no replacements',
    { gesture: 'replacement_sent_first', policy: { off: ['replacement'] } },
    'kind_off',
    0,
  ],
  ['the team gives no discounts, and this is a credit', { policy: { off: ['discount'] } }, null, 1000],
  ['the policy holds until today', { policy: { until: '2026-03-11' } }, null, 1000],
  ['the policy ended yesterday', { policy: { until: '2026-03-10' } }, 'policy_ended', 1000],
  [
    'the policy ended, and a refund is owed',
    { gesture: 'refund_wrong_charge', policy: { until: '2026-03-10' } },
    null,
    0,
  ],
  [
    'today is already tomorrow in the policy’s zone',
    { policy: { until: '2026-03-11', zone: 'Pacific/Kiritimati' } },
    'policy_ended',
    1000,
  ],
  [
    'care is named before what the team does not give',
    { care: ['danger'], policy: { off: ['credit'] } },
    'danger',
    1000,
  ],
  ['what they want is named before money', { likes: { gifts: false }, granted: 0 }, 'preference', 1000],
  ['fault is named before the cool-down', { fault: 'theirs', past: [{ days: 1 }] }, 'no_fault', 0],
  ['the cool-down is named before the allotment', { granted: 0, past: [{ days: 1 }] }, 'cooldown', 1000],
];
