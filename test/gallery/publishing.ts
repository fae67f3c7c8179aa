/** A lead's desk with two drafts on it, and a log; or neither. */
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import type { Offer } from '../../lib/offers.ts';
import type { Desk, Draft, Edition, OpenDraft, SubjectBody, UnusableDraft } from '../../lib/publishing.ts';
import type { BrandVoice, SharedChange } from '../../lib/shared.ts';
import type { LogPort } from '../../lib/studio/log.ts';
import type { PublishingPort } from '../../lib/studio/publishing.ts';

const VOICE: BrandVoice = {
  version: 1,
  name: 'Fern & Daughters Lampenmanufaktur',
  belongs: { companies: ['Fern & Daughters'], hosts: [] },
  greeting: 'Good day {name},',
  signOff: 'Warmly,\n{agent} of Fern & Daughters, makers of lamps that are mended and not thrown away',
  formality: 'casual',
  emoji: false,
  use: [{ say: 'lamp maker', not: 'supplier' }],
  avoid: ['unfortunately'],
};

const draftOf = (change: Partial<Draft> & Pick<Draft, 'kind' | 'id' | 'name' | 'body'>): Draft => ({
  version: 1,
  trial: [],
  from: null,
  note: '',
  by: 'ida',
  at: '2026-11-20T09:12:00.000Z',
  over: 'none',
  ...change,
});

const DRAFTS: OpenDraft[] = [
  {
    draft: draftOf({
      kind: 'voice',
      id: 'fern',
      name: VOICE.name,
      body: {
        ...VOICE,
        greeting: 'Hello {name},',
        emoji: true,
        signOff: 'Warmly,\n{agent} of Fern & Daughters, makers of lamps that last',
        use: [...VOICE.use, { say: 'Bedienungsanleitungsnachbestellung', not: 'manual' }],
      },
      trial: ['samuel-oberlaender_schmidhuber', 'yuki'],
      from: '2026-12-01T08:00:00.000Z',
      note: 'Warmer, for the weeks before the holidays.',
    }),
    now: VOICE,
    version: 'a',
    overtaken: false,
  },
  {
    draft: draftOf({
      kind: 'policy',
      id: 'team',
      name: 'Winter policy',
      body: { ...BUILT_IN, name: 'Winter policy', cooldownDays: 14, goodwill: [500, 1500, 4000] },
    }),
    now: null,
    version: 'none',
    overtaken: true,
  },
];

const EDITIONS: Edition[] = [
  ['2026-11-19T08:00:00.000Z', VOICE, null] as const,
  ['2026-10-02T08:00:00.000Z', { ...VOICE, greeting: 'Dear {name},' }, null] as const,
].map(([at, body, of]) => ({ kind: 'voice', id: 'fern', name: VOICE.name, body, by: 'ida', at, of }));

const UNUSABLE: UnusableDraft[] = [
  {
    kind: 'template',
    id: 'piano',
    name: 'Klaviertransportverzögerungsentschuldigung',
    why: 'Line 4: {% if reading.signals contains "churn" %} is not closed. Put {% endif %} where it ends.',
    template: null,
  },
  { kind: 'rule', id: 'ticket', name: 'No tickets', why: null, template: null },
];

const DESK: Desk = {
  me: 'ida',
  people: ['ida', 'noor', 'samuel-oberlaender_schmidhuber', 'yuki'],
  drafts: DRAFTS,
  unusable: UNUSABLE,
  published: [
    { kind: 'template', id: 'late', name: 'The piano lorry is late' },
    { kind: 'voice', id: 'fern', name: VOICE.name },
  ],
};
const NOTHING: Desk = { me: 'me', people: ['me'], drafts: [], unusable: [], published: [] };

const OFFER: Offer = {
  id: 'a',
  title: 'Thanks for waiting through a repair',
  body: '{{ customer.first_name }}, thank you for bearing with us. I call you on {% fill "day" %}.',
  name: 'Samuel Oberländer-Schmidhuber',
  day: '2026-11-19',
};

const done = async () => ({ done: true as const });

/** Stands in for the background. */
export const publishingPort = (some: boolean): PublishingPort => ({
  desk: async () => (some ? DESK : NOTHING),
  trying: async () => (some ? [{ kind: 'rule', id: 'ticket', name: 'No tickets', by: 'noor' }] : []),
  try: done,
  plan: done,
  publish: done,
  drop: done,
  editions: async () => (some ? EDITIONS : []),
  back: done,
  offers: async () => (some ? [OFFER] : []),
  ownOffers: async () =>
    some
      ? [
          { offer: OFFER, answer: null },
          {
            offer: { ...OFFER, id: 'b', title: 'A parcel that went round twice' },
            answer: {
              id: 'b',
              title: 'A parcel that went round twice',
              accepted: false,
              word: 'We have one like it.',
              by: 'ida',
              at: '2026-11-20T09:12:00.000Z',
            },
          },
        ]
      : [],
  acceptOffer: async () => null,
  declineOffer: async () => null,
  builtIn: ({ kind }): SubjectBody | null => (kind === 'policy' ? BUILT_IN : null),
  watch: () => () => undefined,
});

const line = (change: Partial<SharedChange>): SharedChange => ({
  kind: 'voice',
  id: 'fern',
  name: VOICE.name,
  did: 'changed',
  parts: [],
  by: 'ida',
  at: '2026-11-20T09:12:00.000Z',
  ...change,
});

const LINES: SharedChange[] = [
  line({ did: 'planned', parts: ['2026-12-01T08:00:00.000Z'], at: '2026-11-20T09:30:00.000Z' }),
  line({ did: 'tried', parts: ['samuel-oberlaender_schmidhuber', 'yuki'], at: '2026-11-20T09:20:00.000Z' }),
  line({ did: 'drafted' }),
  line({ kind: 'member', id: 'yuki', name: 'yuki', did: 'invited', at: '2026-11-18T10:00:00.000Z' }),
  line({ kind: 'policy', id: 'team', name: '=Winter', did: 'back', parts: ['2026-10-02T08:00:00.000Z'], by: 'noor' }),
];

/** A log with a few lines, or an empty one. What is saved is kept for whoever looks. */
export const logPort = (some: boolean, saved: Record<string, string>[][] = []): LogPort => ({
  changes: async () => (some ? LINES : []),
  save: (_, rows) => {
    saved.push([...rows]);
  },
});
