import type { TaughtPort } from '../../components/sites/taught-port.ts';
import type { KeptFix, Taught, Teaching } from '../../lib/teaching.ts';

/** One site that somebody has taught. */
export const TAUGHT: Taught = {
  pattern: 'https://support.larch-and-lane.example/*',
  at: '2026-11-22T09:00:00.000Z',
  adapter: {
    id: 'taught',
    name: 'support.larch-and-lane.example',
    confidence: 'taught',
    recognise: { css: 'article.message' },
    ticket: { address: '/tickets/(\\d+)' },
    channel: { usual: 'email' },
    subject: [{ css: 'h1' }],
    customer: { name: [{ css: '.requester' }] },
    messages: {
      item: ['article.message'],
      author: [{ css: '.author' }],
      at: [],
      body: ['.text'],
      roles: [{ role: 'agent', when: 'otherwise' }],
      order: 'newest_last',
    },
    composers: [{ css: '#reply', name: 'Reply' }],
  },
};

/** Fixes that came in packs: one in use, one that somebody has gone back from, one that has been overtaken, one for nothing known here, one that is refused. */
export const FIXES: readonly KeptFix[] = [
  {
    product: 'zendesk',
    name: 'Zendesk',
    version: 2,
    from: 'Larch & Lane care',
    at: '2026-11-22T09:00:00.000Z',
    state: 'on',
  },
  { product: 'gmail', name: 'Gmail', version: 4, from: null, at: '2026-11-20T09:00:00.000Z', state: 'off' },
  {
    product: 'hubspot',
    name: 'HubSpot',
    version: 2,
    from: 'Larch & Lane care',
    at: '2026-11-12T09:00:00.000Z',
    state: 'older',
  },
  {
    product: 'kayako',
    name: 'kayako',
    version: 3,
    from: 'Larch & Lane care',
    at: '2026-11-12T09:00:00.000Z',
    state: 'unknown',
  },
  { product: 'front', name: 'Front', version: 2, from: null, at: '2026-11-14T09:00:00.000Z', state: 'refused' },
];

/** Stands in for the background: every file is refused. */
export function taughtPort(taught: readonly Taught[], fixes: readonly KeptFix[] = []): TaughtPort {
  return {
    listTaught: async () => [...taught],
    forgetTaught: async () => undefined,
    importTaught: async () => ({ fault: 'not_json', place: '' }),
    fileOf: () => ({ name: 'attune.json', content: '{}' }),
    save: () => undefined,
    listFixes: async () => [...fixes],
    switchFix: async () => undefined,
    forgetFix: async () => undefined,
  };
}

const PREVIEW: Teaching['preview'] = {
  count: { customer: 4, agent: 2, note: 1 },
  messages: [
    { author: 'customer', who: 'Kim Aldous', words: 'The boiler has been out since Tuesday and nobody calls back.' },
    { author: 'agent', who: 'Idris Cole', words: 'I am sorry to hear that, Kim. Which number is on the plate?' },
    { author: 'note', who: 'Idris Cole', words: 'Depot says Thursday at the earliest.' },
  ],
  subject: 'Boiler is out',
  customer: 'Kim Aldous',
  composer: 'Reply to Kim Aldous',
  missing: ['time'],
};

/** While somebody points, and at the end. */
export const TEACHING: Readonly<Record<'first' | 'refused' | 'review', Teaching>> = {
  first: { step: 'customer', taken: [], fault: null, preview: null, adapter: null },
  refused: { step: 'composer', taken: ['customer', 'agent'], fault: 'note_box', preview: PREVIEW, adapter: null },
  review: {
    step: 'review',
    taken: ['customer', 'agent', 'composer', 'note'],
    fault: null,
    preview: PREVIEW,
    adapter: TAUGHT.adapter,
  },
};
