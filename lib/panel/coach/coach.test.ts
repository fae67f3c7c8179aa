import { beforeEach, expect, test, vi } from 'vitest';
import type { CoachFinding, Conversation, Review, TeamFinding } from '../../conversation.ts';
import { readText } from '../../engine/read.ts';
import type { PanelMessage, Sight } from '../../protocol.ts';
import { Coach } from './coach.ts';

const DRAFT = 'You should have called us before, and we will look into it as soon as possible.';
const conversation: Conversation = {
  id: 'A',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: 'Ana', email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [{ id: '0', author: 'customer', at: null, text: 'Where is my parcel?' }],
};
const known = { conversation, reading: readText('Where is my parcel?') };
const press = { isTrusted: true };

const finding = (quote: string, instead: string | null): CoachFinding => ({
  rule: 'vague_time',
  in: 'draft',
  quote,
  start: DRAFT.indexOf(quote),
  end: DRAFT.indexOf(quote) + quote.length,
  weight: 0.6,
  reason: 'Give a day.',
  instead,
});
const SOON = finding('as soon as possible', 'by noon');
const review: Review = {
  score: 50,
  grade: 'weak',
  rubric: [{ point: 'act', score: 1, quote: null }],
  findings: [SOON],
};

let sent: PanelMessage[];
let coach: Coach;
/** What the team’s own rules find. */
let own: TeamFinding[] = [];
let reviewed: ((review: Review) => void)[];
const memory = {
  start: vi.fn(async () => ({ settings: { on: true, pause: true, breath: true }, ignored: [] })),
  set: vi.fn(async () => undefined),
  ignore: vi.fn(async () => undefined),
  wrong: vi.fn(async () => undefined),
  heat: vi.fn(async () => true),
  rules: vi.fn(async () => []),
};

const copy = vi.fn(async () => true);

beforeEach(async () => {
  sent = [];
  reviewed = [];
  own = [];
  vi.clearAllMocks();
  coach = new Coach({
    engine: {
      reviewWith: () => new Promise((resolve) => reviewed.push((found) => resolve({ ...found, own }))),
      improve: async () => ({
        text: '',
        edits: [{ start: SOON.start, end: SOON.end, text: 'by noon', rule: 'vague_time', why: '' }],
      }),
    },
    memory,
    send: (message) => sent.push(message),
    ticket: () => 'A',
    target: () => ({ page: 'p', ticket: 'A', composer: 'c' }),
    nextRequest: () => 7,
    copy,
    changed: () => undefined,
  });
  await coach.start(() => known);
});

const write = (text: string, ticket = 'A') => coach.hear({ is: 'draft', draft: { ticket, composer: 'c', text } });
const sight = (ticket: string | null) => coach.hear({ is: 'sight', sight: { ticket } as Sight });
async function answer(at = reviewed.length - 1, given = review): Promise<void> {
  reviewed[at]?.(given);
  await Promise.resolve();
  await Promise.resolve();
}

test('asks for drafts, and again with each sight, as a page that has loaded anew knows nothing', () => {
  expect(sent).toEqual([{ is: 'read_draft', on: true }]);
  sight('A');
  expect(sent).toHaveLength(2);
});

test('an answer about an older draft is thrown away', async () => {
  write('You should');
  write(DRAFT);
  await answer(1);
  expect(coach.view.findings).toEqual([SOON]);
  await answer(0, { ...review, findings: [] });
  expect(coach.view.findings).toEqual([SOON]);
});

test('nothing of one ticket is shown on the next, and a late draft of it is not taken', async () => {
  write(DRAFT);
  await answer();
  sight('B');
  expect(coach.view).toMatchObject({ draft: null, findings: [], review: null });
  write(DRAFT);
  expect(reviewed).toHaveLength(1);
});

test('switched off, nothing is read any more, and that is kept', () => {
  coach.turnOn(false);
  expect(sent.at(-1)).toEqual({ is: 'read_draft', on: false });
  expect(memory.set).toHaveBeenCalledWith({ on: false });
  write(DRAFT);
  expect(reviewed).toHaveLength(0);
  sight('A');
  expect(sent.at(-1)).toEqual({ is: 'read_draft', on: false });
});

test('a replacement names the draft it was found in, and is not made by a script', async () => {
  write(DRAFT);
  await answer();
  coach.use(SOON, { isTrusted: false });
  expect(coach.view.notice).toEqual({ kind: 'refused', refusal: 'not_by_hand' });
  coach.use(SOON, press);
  const over = { draft: DRAFT, start: SOON.start, end: SOON.end };
  const target = { page: 'p', ticket: 'A', composer: 'c' };
  expect(sent.at(-1)).toEqual({ is: 'insert', request: 7, text: 'by noon', target, over });
  coach.hear({ is: 'inserted', request: 7, result: { done: false, refusal: 'draft_changed', copied: false } });
  expect(coach.view.notice).toEqual({ kind: 'refused', refusal: 'draft_changed' });
});

test('a draft that the editor has spoilt is copied as it was, and that is said', async () => {
  write(DRAFT);
  await answer();
  coach.use(SOON, press);
  const result = { done: false, refusal: 'draft_harmed', copied: false, draft: DRAFT } as const;
  coach.hear({ is: 'inserted', request: 7, result });
  const notice = { kind: 'refused', refusal: 'draft_harmed', copied: true };
  await vi.waitFor(() => expect(coach.view.notice).toEqual(notice));
  expect(copy.mock.calls).toEqual([[DRAFT]]);
});

test('signs that the editor has changed in a replacement are told', async () => {
  write(DRAFT);
  await answer();
  coach.use(SOON, press);
  coach.hear({ is: 'inserted', request: 7, result: { done: true, composer: 'Reply', changed: true } });
  expect(coach.view.notice).toEqual({ kind: 'replaced_changed' });
});

test('the chosen changes of a better draft are made as one', async () => {
  write(DRAFT);
  await answer();
  coach.better(true);
  await vi.waitFor(() => expect(coach.view.better).not.toBe('writing'));
  coach.useBetter([], press);
  expect(sent).toHaveLength(1);
  coach.useBetter([0], press);
  expect(sent.at(-1)).toMatchObject({ text: 'by noon', over: { start: SOON.start, end: SOON.end } });
});

test('what is set aside goes: once, for these words, or as wrong, which is kept without the words', async () => {
  write(DRAFT);
  await answer();
  coach.ignoreOnce(SOON);
  expect(coach.view.findings).toEqual([]);
  coach.ignoreWords(SOON);
  expect(memory.ignore).toHaveBeenCalledWith({ rule: 'vague_time', words: 'as soon as possible' });
  coach.wrong(SOON);
  expect(memory.wrong).toHaveBeenCalledWith('vague_time', 0.6);
  expect(coach.view.reported).toEqual({ finding: SOON, draft: DRAFT });
});

test('their words are lit up in the message that holds them, the draft’s are selected', async () => {
  write(DRAFT);
  await answer();
  coach.select(SOON);
  expect(sent.at(-1)).toMatchObject({ is: 'select', at: { draft: DRAFT, start: SOON.start, end: SOON.end } });
  coach.point({ ...SOON, in: 'message', quote: 'my parcel', start: 9, end: 18 });
  expect(sent.at(-1)).toEqual({ is: 'highlight', message: '0', start: 9, end: 18 });
  coach.point(null);
  expect(sent.at(-1)).toEqual({ is: 'unhighlight' });
});

test('a heated conversation is counted once, brings the pause that was wished for, and a breath when it is due', async () => {
  const reading = { ...known.reading, feelings: [{ name: 'anger' as const, level: 3 as const, strength: 1 }] };
  coach.see({ conversation, reading });
  coach.see({ conversation, reading: { ...reading } });
  await vi.waitFor(() => expect(coach.view.breath).toBe(true));
  expect(memory.heat).toHaveBeenCalledOnce();
  expect(coach.view.pause).toBe(true);
  coach.breathed(true);
  expect(memory.set).toHaveBeenCalledWith({ breath: false });
  expect(coach.view.breath).toBe(false);
});

test('what the team does not want is said among the rest, and set aside like the rest', async () => {
  own = [{ ...SOON, rule: 'team:soon', in: 'draft', quote: 'look into it', start: 55, end: 67, weight: 0.9 }];
  write(DRAFT);
  await answer();
  expect(coach.view.findings.map(({ rule }) => rule)).toEqual(['vague_time', 'team:soon']);
  coach.ignoreOnce(own[0] as TeamFinding);
  expect(coach.view.findings).toEqual([SOON]);
  expect(memory.rules).toHaveBeenCalledOnce();
  sight('B');
  expect(memory.rules).toHaveBeenCalledTimes(2);
});

test('rules that a lead changes hold for the draft that stands there; the same rules disturb nobody', async () => {
  write(DRAFT);
  await answer();
  const before = reviewed.length;
  await coach.news();
  expect(reviewed).toHaveLength(before);
  memory.rules.mockResolvedValueOnce([{ id: 'soon' } as never]);
  const again = coach.news();
  await vi.waitFor(() => expect(reviewed).toHaveLength(before + 1));
  own = [{ ...SOON, rule: 'team:soon', in: 'draft', quote: 'look into it', start: 55, end: 67, weight: 0.9 }];
  await answer();
  await again;
  expect(coach.view.draft).toBe(DRAFT);
  expect(coach.view.findings.map(({ rule }) => rule)).toContain('team:soon');
});
