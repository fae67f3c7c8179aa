import { beforeEach, expect, test, vi } from 'vitest';
import type { Conversation, Reply } from '../../conversation.ts';
import { read } from '../../engine/read.ts';
import { reword } from '../../engine/replies/reword.ts';
import { type Wishes, wordingsIn } from '../../engine/replies/wishes.ts';
import { suggest } from '../../engine/suggest.ts';
import type { FitScope } from '../../fit.ts';
import type { Lesson } from '../../habits.ts';
import type { Trying } from '../../publishing.ts';
import type { Piece, Press } from '../inserts.ts';
import { filledPart, filledText } from '../reply-text.ts';
import type { Notice, PanelView } from '../view.ts';
import { Desk, type Store } from './desk.ts';

const conversation: Conversation = {
  id: 'A',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: 'Ana Lima', email: 'ana@example.org', since: null, segment: null, locale: null },
  agent: { name: 'Sam' },
  messages: [
    {
      id: '0',
      author: 'customer',
      at: null,
      text: 'My order 55213 is two weeks late, nobody answers, and I need the lamp before Friday. I am really angry.',
    },
  ],
};
const reading = read(conversation);
const press = { isTrusted: true };

/** As much of the panel's state as the desk works on. */
class Panel implements Store {
  view: PanelView;
  ticket = 'A';
  placed: Piece[] = [];
  written: (text: string) => void = () => undefined;
  desk: Desk | null = null;

  constructor() {
    const suggestion = suggest(conversation, reading);
    this.view = { conversation, reading, suggestion, shown: 0, wishes: {}, filled: {}, notice: null } as never;
  }
  private set(change: Partial<PanelView>): void {
    this.view = { ...this.view, ...change };
    this.desk?.see(this.view);
  }
  wish(wishes: Wishes): void {
    this.set({ wishes, suggestion: suggest(conversation, reading, wishes) });
  }
  replaceReply(reply: Reply, notice: Notice | null): void {
    const { suggestion, shown } = this.view;
    if (!suggestion) return;
    const replies = suggestion.replies.map((one, at) => (at === shown ? reply : one));
    this.set({ suggestion: { ...suggestion, replies }, notice });
  }
  place(piece: Piece, _: Press): void {
    this.placed.push(piece);
  }
  say(notice: Notice): void {
    this.set({ notice });
  }
  get reply() {
    const reply = this.view.suggestion?.replies[this.view.shown];
    if (!reply) throw new Error('No reply is shown.');
    return reply;
  }
}

let panel: Panel;
let desk: Desk;
let learned: Lesson[][];
const keep = vi.fn(async (): Promise<FitScope> => 'customer');
const manner = vi.fn(async (): Promise<Pick<Wishes, 'voice' | 'lead'>> => ({}));
const offers = {
  may: async () => true,
  make: vi.fn(async () => null),
  news: async () => [{ id: 'o', title: 'Thanks', accepted: true, word: 'Lovely.', by: 'ida', at: '' }],
  heard: vi.fn(async () => null),
};
const trying = vi.fn(async (): Promise<Trying[]> => []);

beforeEach(() => {
  learned = [];
  keep.mockClear();
  panel = new Panel();
  desk = new Desk({
    engine: {
      suggest: async (...asked) => suggest(...asked),
      reword: async (...asked) => reword(...asked),
    },
    memory: {
      habits: async () => ({}),
      learn: async (lessons) => void learned.push(lessons),
      keep,
      manner,
      trying,
      offers,
    },
    store: panel,
    changed: () => undefined,
  });
  panel.desk = desk;
  desk.see(panel.view);
});

const settled = () => vi.waitFor(() => expect(desk.view.busy).toBe(false));

test('another never brings back a sentence that stood there, and says when there is none left', async () => {
  const stood = new Set(wordingsIn(panel.reply));
  let replies = 0;
  for (; replies < 40; replies += 1) {
    const before = panel.reply;
    desk.another();
    await settled();
    if (panel.view.notice?.kind === 'no_other') break;
    const fresh = wordingsIn(panel.reply).filter((wording) => !stood.has(wording));
    expect(fresh.length, panel.reply.text).toBeGreaterThan(0);
    expect(panel.reply.text).not.toBe(before.text);
    for (const wording of fresh) stood.add(wording);
  }
  expect(replies).toBeGreaterThan(0);
  expect(panel.view.notice?.kind).toBe('no_other');
});

test('the one before comes back, and only in its own place', async () => {
  const first = panel.reply;
  desk.another();
  await settled();
  expect(desk.view.earlier).toBe(true);
  panel.view = { ...panel.view, shown: 1 };
  desk.see(panel.view);
  expect(desk.view.earlier).toBe(false);
  panel.view = { ...panel.view, shown: 0 };
  desk.see(panel.view);
  desk.back();
  expect(panel.reply).toBe(first);
  expect(desk.view.earlier).toBe(false);
});

test('one part gets other words, the rest stays, until there are none left', async () => {
  const at = panel.reply.moves.findIndex(({ move }) => move === 'acknowledge');
  const rest = () => panel.reply.moves.filter((_, index) => index !== at).map(({ text }) => text);
  const others = rest();
  const said = new Set([panel.reply.moves[at]?.text]);
  for (let time = 0; time < 60; time += 1) {
    desk.reword(at);
    await settled();
    if (panel.view.notice?.kind === 'no_wording') break;
    const { text } = panel.reply.moves[at] ?? {};
    expect(said.has(text)).toBe(false);
    expect(panel.view.notice).toEqual({ kind: 'reworded', text });
    expect(rest()).toEqual(others);
    said.add(text);
  }
  expect(said.size).toBeGreaterThan(1);
  expect(panel.view.notice?.kind).toBe('no_wording');
});

test('an answer that comes after the reply has changed changes nothing', async () => {
  desk.another();
  panel.view = { ...panel.view, shown: 2 };
  desk.see(panel.view);
  const { reply } = panel;
  await settled();
  expect(panel.reply).toBe(reply);
});

test('one part is inserted, with what was filled in and what is open', () => {
  const at = panel.reply.moves.findIndex(({ text }) => text.includes('['));
  desk.insertPart(at, press);
  const [piece] = panel.placed;
  expect(piece?.text).toBe(panel.reply.moves[at]?.text);
  expect(piece?.left).toBeGreaterThan(0);
});

test('tone and the agent’s word go together, and each can be taken back', () => {
  desk.tone('shorter');
  desk.say({ persona: { formality: 'formal' }, stage: 'at_risk' });
  expect(panel.view.wishes).toMatchObject({ tone: 'shorter', persona: { formality: 'formal' }, stage: 'at_risk' });
  expect(keep).toHaveBeenLastCalledWith('A', 'ana@example.org', { persona: { formality: 'formal' }, stage: 'at_risk' });
  desk.say({});
  desk.tone(null);
  expect(Object.keys(panel.view.wishes ?? {})).toEqual(['liked']);
});

test('what is kept of the agent’s word is said, and so is that it could not be', async () => {
  desk.say({ stage: 'at_risk' });
  await vi.waitFor(() => expect(desk.view.kept).toBe('customer'));
  keep.mockRejectedValueOnce(new Error('full'));
  desk.say({ stage: 'active' });
  await vi.waitFor(() => expect(desk.view.kept).toBe('not_kept'));
});

const draft = (text: string | null) =>
  desk.hear({ is: 'draft', draft: text === null ? null : { ticket: 'A', composer: 'c', text } });

test('what becomes of an inserted reply is learned once it is sent, by wording and without a word of it', async () => {
  const { reply } = panel;
  const cut = reply.moves.findIndex(({ move }) => move === 'acknowledge');
  const whole = filledText(reply, {});
  panel.written(whole);
  draft(whole);
  draft(whole.replace(filledPart(reply, cut, {}), 'Sorry about this.'));
  expect(learned).toEqual([]);
  draft(null);
  await vi.waitFor(() => expect(learned).toHaveLength(1));
  const fates = Object.fromEntries((learned[0] ?? []).map(({ wording, fate }) => [wording, fate]));
  expect(fates[reply.moves[cut]?.wording ?? '']).toBe('cut');
  expect(Object.values(fates).filter((fate) => fate === 'kept')).toHaveLength(Object.keys(fates).length - 1);
  expect(JSON.stringify(learned)).not.toContain('55213');
});

test('a reply that is cleared whole teaches nothing; one that is sent from a swapped part tells of the swap', async () => {
  const whole = filledText(panel.reply, {});
  panel.written(whole);
  draft('Dear all');
  draft(null);
  expect(learned).toEqual([]);
  const at = panel.reply.moves.findIndex(({ move }) => move === 'acknowledge');
  const swapped = panel.reply.moves[at]?.wording;
  desk.reword(at);
  await settled();
  const again = filledText(panel.reply, {});
  panel.written(again);
  draft(again);
  draft(null);
  await vi.waitFor(() => expect(learned).toHaveLength(1));
  expect(learned[0]).toContainEqual({ wording: swapped, fate: 'swapped' });
});

const VOICE = { name: 'Fern', emoji: false, use: [], avoid: [], greeting: 'Good day {name},' };

test('what a lead changes holds on the open ticket: the replies follow, and what the agent has said stays', async () => {
  desk.tone('shorter');
  panel.view = { ...panel.view, filled: { day: 'Thursday' } };
  manner.mockResolvedValueOnce({ voice: VOICE });
  trying.mockResolvedValueOnce([{ kind: 'voice', id: 'fern', name: 'Fern', by: 'ida' }]);
  await desk.news();
  expect(panel.view.wishes).toMatchObject({ tone: 'shorter', voice: VOICE });
  expect(panel.view.filled).toEqual({ day: 'Thursday' });
  expect(desk.view.trying.map(({ name }) => name)).toEqual(['Fern']);
});

test('where nothing of it is for this ticket, the replies stand as they are', async () => {
  const wish = vi.spyOn(panel, 'wish');
  manner.mockResolvedValueOnce({});
  await desk.news();
  expect(wish).not.toHaveBeenCalled();
});

test('an answer about a ticket that was left changes nothing', async () => {
  const wish = vi.spyOn(panel, 'wish');
  manner.mockImplementationOnce(async () => {
    panel.ticket = 'another';
    return { voice: VOICE };
  });
  await desk.news();
  expect(wish).not.toHaveBeenCalled();
});

test('what a lead said to an offer is told until it is heard', async () => {
  await vi.waitFor(() => expect(desk.view.answers).toHaveLength(1));
  expect(desk.view.mayOffer).toBe(true);
  desk.heard('o');
  expect(desk.view.answers).toEqual([]);
  expect(offers.heard).toHaveBeenCalledWith('o');
  await desk.offer({ title: 'Thanks', body: 'Thank you.', name: null });
  expect(offers.make).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Thanks', body: 'Thank you.', name: null }),
  );
});
