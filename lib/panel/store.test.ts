import { beforeEach, expect, test, vi } from 'vitest';
import type { Conversation, Reading, Reply, Suggestion } from '../conversation.ts';
import type { Correction, Recalled } from '../corrections.ts';
import { readText } from '../engine/read.ts';
import type { PanelMessage, Sight } from '../protocol.ts';
import { NOTHING_KEPT } from './memory.ts';
import { PanelStore } from './store.ts';
import { withTimes } from './times/told.ts';
import type { PanelView } from './view.ts';

const conversation = (id: string, text: string): Conversation => ({
  id,
  helpdesk: 'marlowe-desk',
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: 'Ana', email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [{ id: '0', author: 'customer', at: null, text }],
});

const sight = (ticket: string, text: string | null, composer = 'composer-1'): Sight => ({
  page: '7:0:load',
  seq: 1,
  helpdesk: { id: 'marlowe-desk', name: 'Marlowe Desk' },
  ticket,
  conversation: text === null ? null : conversation(ticket, text),
  source: text === null ? null : 'page',
  waiting: false,
  structure: null,
  strange: 'unknown',
  parts: [{ part: 'messages', state: text === null ? 'missing' : 'found' }],
  times: { language: 'en', said: {} },
  unread: { pictures: 0, attachments: 0, cut: 0, older: 0 },
  composer: { id: composer, name: 'Public reply' },
  hindrance: null,
});

const TEXT = 'Call me at [time].';
const reply: Reply = {
  id: 'a',
  approach: 'Fullest',
  text: TEXT,
  moves: [],
  unfilled: [{ name: 'time', start: 11, end: 17, hint: 'a time' }],
};
const suggestion = (reading: Reading): Suggestion => ({
  reading,
  persona: { formality: 'neutral', length: 'short', pace: 'steady', expertise: 'novice', segment: null },
  replies: [reply, { ...reply, id: 'b', text: 'Plain.', unfilled: [] }, reply],
  gestures: [],
  plan: [],
  person: { needed: false, reason: null },
});

let sent: PanelMessage[];
let views: PanelView[];
let store: PanelStore;
/** Readings asked for and not yet answered, by ticket. */
let pending: Map<string, () => void>;
const copy = vi.fn(async () => true);
const recall = vi.fn(async (_ticket: string, _turn: string): Promise<Recalled> => NOTHING_KEPT);
const keep = vi.fn(async () => undefined);
const keepTaught = vi.fn(async () => undefined);
const forgetTaught = vi.fn(async () => undefined);
const WORRIED: Correction = { felt: { headline: 'anxiety', feelings: { anxiety: 2 } }, dismissed: [] };

beforeEach(() => {
  sent = [];
  views = [];
  pending = new Map();
  copy.mockClear();
  keep.mockReset().mockResolvedValue(undefined);
  recall.mockReset().mockResolvedValue(NOTHING_KEPT);
  store = new PanelStore({
    engine: {
      read: (asked) =>
        new Promise((resolve) => pending.set(asked.id, () => resolve(readText(asked.messages[0]?.text ?? '')))),
      suggest: async (_, reading) => suggestion(reading),
      review: async () => ({ score: 0, grade: 'poor', rubric: [], findings: [] }),
      reviewWith: async () => ({ score: 0, grade: 'poor', rubric: [], findings: [], own: [] }),
      improve: async (_, draft) => ({ text: draft, edits: [] }),
      practise: (): Promise<never> => Promise.reject(new Error('Nobody practises in the panel.')),
      reword: async () => null,
      keepTemplates: async () => undefined,
      findTemplates: async () => [],
      renderTemplate: async () => ({ text: '', unfilled: [] }),
      gestures: vi.fn(),
      plan: async () => [],
      checkRule: async () => [],
      tryPolicy: async () => [],
      templateVariables: async () => [],
      restart: vi.fn(),
    },
    memory: { recall, keep },
    wishes: async () => ({}),
    version: '0.1.0',
    firstRequest: 0,
    where: { stand: 'page', movable: true },
    copy,
    timed: async (conversation, times) => withTimes(conversation, times, new Date('2026-11-20T15:00:00Z')),
    mainText: async (markup) => markup || null,
    teaching: { keep: keepTaught, forget: forgetTaught },
    focus: vi.fn(),
    changed: (view) => views.push(view),
  });
  store.connected((message) => sent.push(message));
});

const see = (shown: Sight) => store.hear({ is: 'sight', sight: shown });
async function answer(ticket: string): Promise<void> {
  pending.get(ticket)?.();
  await vi.waitFor(() => expect(store.view.suggestion).not.toBeNull());
}

test('an answer that comes after the ticket has changed is thrown away', async () => {
  see(sight('A', 'I am furious!'));
  see(sight('B', 'How do I export a list?'));
  pending.get('A')?.();
  await answer('B');
  expect(store.view.conversation?.id).toBe('B');
  for (const view of views) if (view.reading) expect(view.conversation?.id).toBe('B');
});

test('nothing of one ticket is shown on the next, not even for a moment', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.fill('time', 'noon');
  views.length = 0;
  see(sight('B', 'How do I export a list?'));
  for (const view of views) expect(view).toMatchObject({ reading: null, suggestion: null, filled: {} });
});

test('a new composer on the same ticket asks for no new reading', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  pending.clear();
  see(sight('A', 'I am furious!', 'composer-2'));
  expect(pending.size).toBe(0);
  expect(store.view.phase).toBe('ready');
});

test('gaps are asked for once, then inserted as they stand', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.insert({ isTrusted: true });
  expect(sent).toEqual([]);
  expect(store.view.notice).toEqual({ kind: 'gaps_left', count: 1, of: 'a' });
  store.insert({ isTrusted: true });
  expect(sent).toEqual([
    { is: 'insert', request: 1, text: TEXT, target: { page: '7:0:load', ticket: 'A', composer: 'composer-1' } },
  ]);
});

test('what the agent typed stands in the gaps', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.fill('time', ' noon ');
  store.insert({ isTrusted: true });
  expect(sent[0]).toMatchObject({ is: 'insert', text: 'Call me at noon.' });
});

test('a click made by a script inserts nothing and copies nothing', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.show(1);
  store.insert({ isTrusted: false });
  await vi.waitFor(() =>
    expect(store.view.notice).toMatchObject({ kind: 'refused', result: { refusal: 'not_by_hand' } }),
  );
  expect(sent).toEqual([]);
  expect(copy).not.toHaveBeenCalled();
});

test('a refused insert is copied, and said', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.show(1);
  store.insert({ isTrusted: true });
  store.hear({ is: 'inserted', request: 1, result: { done: false, refusal: 'vanished', copied: false } });
  await vi.waitFor(() =>
    expect(store.view.notice).toEqual({
      kind: 'refused',
      result: { done: false, refusal: 'vanished', copied: true },
      of: 'b',
    }),
  );
  expect(copy).toHaveBeenCalledWith('Plain.');
});

test('where the editor has spoilt the draft, the draft is copied and not the reply', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.show(1);
  store.insert({ isTrusted: true });
  const result = { done: false, refusal: 'draft_harmed', copied: false, draft: 'Hello Kim' } as const;
  store.hear({ is: 'inserted', request: 1, result });
  await vi.waitFor(() =>
    expect(store.view.notice).toEqual({
      kind: 'refused',
      result: { done: false, refusal: 'draft_harmed', copied: true },
      of: 'b',
    }),
  );
  expect(copy.mock.calls).toEqual([['Hello Kim']]);
});

test('signs that the editor has changed are told', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.show(1);
  store.insert({ isTrusted: true });
  store.hear({ is: 'inserted', request: 1, result: { done: true, composer: 'Reply', changed: true } });
  expect(store.view.notice).toMatchObject({ kind: 'inserted', composer: 'Reply', changed: true });
});

test('messages that cannot be found are named; the thread that is still loading is waited for', () => {
  see(sight('A', null));
  expect(store.view).toMatchObject({ phase: 'unreadable', missing: [{ part: 'messages', state: 'missing' }] });
  see({ ...sight('B', null), waiting: true });
  expect(store.view.phase).toBe('reading');
});

test('an empty message is said to be empty', () => {
  see(sight('A', '  '));
  expect(store.view.phase).toBe('empty');
});

test('pasted text is read, and gives way to the next ticket', async () => {
  see(sight('A', null));
  store.paste('You lost my parcel.');
  await answer('');
  expect(store.view.source).toBe('pasted');
  see(sight('B', null));
  expect(store.view).toMatchObject({ phase: 'unreadable', reading: null });
});

test('the agent’s word goes for the reading and the replies, and is kept with what was read', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.correct(WORRIED);
  expect(store.view).toMatchObject({ correction: WORRIED, reading: { headline: 'anxiety' }, suggestion: null });
  expect(store.view.asRead?.headline).toBe('anger');
  await vi.waitFor(() => expect(store.view.suggestion?.reading.headline).toBe('anxiety'));
  expect(keep).toHaveBeenCalledWith('A', 'I am furious!', expect.objectContaining({ headline: 'anger' }), WORRIED);
  store.correct(null);
  await vi.waitFor(() => expect(store.view.suggestion?.reading.headline).toBe('anger'));
  expect(keep).toHaveBeenLastCalledWith('A', 'I am furious!', expect.anything(), null);
});

test('what was corrected before is shown so from the first, and the replies with it', async () => {
  recall.mockResolvedValue({ correction: WORRIED, earlier: false });
  see(sight('A', 'I am furious!'));
  await vi.waitFor(() => expect(recall).toHaveBeenCalledWith('A', 'I am furious!'));
  await answer('A');
  for (const { reading } of views) if (reading) expect(reading.headline).toBe('anxiety');
  expect(store.view.suggestion?.reading.headline).toBe('anxiety');
});

test('the reading does not wait for a background that sleeps; it is corrected when that wakes', async () => {
  let wake: (found: Recalled) => void = () => undefined;
  recall.mockReturnValue(new Promise((resolve) => (wake = resolve)));
  see(sight('A', 'I am furious!'));
  pending.get('A')?.();
  await vi.waitFor(() => expect(store.view.reading?.headline).toBe('anger'));
  wake({ correction: WORRIED, earlier: false });
  await vi.waitFor(() => expect(store.view.suggestion?.reading.headline).toBe('anxiety'));
});

test('a background that cannot tell leaves the reading as it is; one that cannot keep is told of', async () => {
  recall.mockRejectedValue(new Error('gone'));
  see(sight('A', 'I am furious!'));
  await answer('A');
  expect(store.view.correction).toBeNull();
  keep.mockRejectedValue(new Error('full'));
  store.correct(WORRIED);
  await vi.waitFor(() => expect(store.view.notice).toEqual({ kind: 'not_kept' }));
  expect(store.view.reading?.headline).toBe('anxiety');
});

test('words that came since are read afresh, and it is said that older ones were corrected', async () => {
  see(sight('A', 'I am furious!'));
  await answer('A');
  store.correct(WORRIED);
  recall.mockResolvedValue({ correction: null, earlier: true });
  pending.clear();
  see(sight('A', 'I am furious! Do you hear me?'));
  store.correct(WORRIED);
  expect(keep).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(pending.has('A')).toBe(true));
  pending.get('A')?.();
  await vi.waitFor(() => expect(store.view.phase).toBe('ready'));
  expect(store.view).toMatchObject({ correction: null, correctedEarlier: true, reading: { headline: 'anger' } });
});

test('times that the page tells in words are understood after the reading, which stays', async () => {
  const told = { ...sight('A', 'I am furious!'), times: { language: 'en', said: { 0: '2h ago' } } };
  see(told);
  await answer('A');
  await vi.waitFor(() => expect(store.view.conversation?.messages[0]?.at).toBe('2026-11-20T13:00:00.000Z'));
  const { reading } = store.view;
  see({ ...told, seq: 2 });
  expect(store.view.reading).toBe(reading);
  expect(store.view.phase).toBe('ready');
});
test.each(['paused', 'no_script'] as const)(
  'beside a page that is silent (%s) nothing of the ticket stays',
  async (why) => {
    see(sight('A', 'My order 5512 is late again.'));
    pending.get('A')?.();
    await vi.waitFor(() => expect(store.view.suggestion).not.toBeNull());
    store.silent(why);
    expect(store.view).toMatchObject({
      phase: why,
      conversation: null,
      reading: null,
      suggestion: null,
      composer: null,
    });
    store.insert({ isTrusted: true });
    expect(sent).toEqual([]);
  },
);
