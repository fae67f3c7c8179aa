import { beforeEach, expect, test } from 'vitest';
import type { Author, Conversation, Reply } from '../../conversation.ts';
import type { Lesson } from '../../habits.ts';
import type { PageMessage, Sight } from '../../protocol.ts';
import { Learner } from './learner.ts';

const ACK = 'Eleven days without your laptop is far too long.';
const OWN = 'The repair stays with me until it is done.';
const reply: Reply = {
  id: 'a',
  approach: 'Fullest',
  text: `${ACK}\n\n${OWN}\n\nIt will be with you on [day].`,
  moves: [
    { move: 'acknowledge', text: ACK, why: '', wording: 'ack' },
    { move: 'own', text: OWN, why: '', wording: 'own' },
    { move: 'act', text: 'It will be with you on [day].', why: '', wording: 'act' },
  ],
  unfilled: [{ name: 'day', start: ACK.length + OWN.length + 27, end: ACK.length + OWN.length + 32, hint: 'a day' }],
};
const WHOLE = `${ACK}\n\n${OWN}\n\nIt will be with you on Friday.`;

const sight = (ticket: string, ...messages: [Author, string][]): PageMessage => {
  const thread = messages.map(([author, text], at) => ({ id: String(at), author, at: null, text }));
  return { is: 'sight', sight: { ticket, conversation: { messages: thread } } as unknown as Sight };
};
const draft = (text: string | null): PageMessage => ({
  is: 'draft',
  draft: text === null ? null : { ticket: 'A', composer: 'c', text },
});

let told: Lesson[][];
let learner: Learner;
const fates = () => told.map((lessons) => lessons.map(({ fate }) => fate).join(' '));

beforeEach(() => {
  told = [];
  learner = new Learner((lessons) => told.push(lessons));
  learner.hear(sight('A', ['customer', 'Where is it?'], ['agent', 'We are looking.']));
});

test('a part is known with what was filled in', () => {
  learner.note(WHOLE, reply, { day: 'Friday' });
  learner.hear(draft(WHOLE));
  learner.hear(draft(null));
  expect(fates()).toEqual(['kept kept kept']);
});

test('where drafts are not read, the answer that appears in the thread tells', () => {
  learner.note(WHOLE, reply, { day: 'Friday' });
  const before: [Author, string][] = [
    ['customer', 'Where is it?'],
    ['agent', 'We are looking.'],
  ];
  learner.hear(sight('A', ...before));
  expect(told).toEqual([]);
  learner.hear(sight('A', ...before, ['agent', `${ACK}\n\nIt will be with you on Friday at ten.`]));
  expect(fates()).toEqual(['kept cut kept']);
});

test('sent and on to the next ticket in one step', () => {
  learner.note(WHOLE, reply, { day: 'Friday' });
  learner.hear(draft(`${OWN}\n\nIt will be with you on Friday.`));
  learner.hear(sight('B', ['customer', 'Hello?']));
  expect(fates()).toEqual(['cut kept kept']);
});

test('each reply teaches once, and nothing of one ticket is learned on the next', () => {
  learner.note(WHOLE, reply, { day: 'Friday' });
  learner.hear(sight('B', ['customer', 'Hello?']));
  learner.hear(sight('B', ['customer', 'Hello?'], ['agent', WHOLE]));
  expect(told).toEqual([]);
  learner.note(WHOLE, reply, { day: 'Friday' });
  learner.hear(draft(WHOLE));
  learner.hear(draft(null));
  learner.hear(sight('B', ['customer', 'Hello?'], ['agent', WHOLE], ['agent', WHOLE]));
  expect(told).toHaveLength(1);
});

test('an older answer that is loaded later does not count as one that was sent', () => {
  learner.note(WHOLE, reply, { day: 'Friday' });
  learner.hear(draft(WHOLE));
  learner.hear(sight('A', ['agent', 'Welcome to us.'], ['customer', 'Where is it?'], ['agent', 'We are looking.']));
  learner.hear(draft(null));
  expect(fates()).toEqual(['kept kept kept']);
});

test('a reply that is sent before anything else is heard of the ticket teaches too', () => {
  learner = new Learner((lessons) => told.push(lessons));
  const customer = { id: '0', author: 'customer' as const, at: null, text: 'Where is it?' };
  learner.begin('A', { messages: [customer] } as unknown as Conversation);
  learner.note(WHOLE, reply, { day: 'Friday' });
  learner.hear(sight('A', ['customer', 'Where is it?'], ['agent', WHOLE]));
  expect(fates()).toEqual(['kept kept kept']);
});
