import { expect, test } from 'vitest';
import type { Conversation, Message } from '../../conversation.ts';
import { ticketPieces } from './ticket.ts';

const said = (...all: [author: Message['author'], text: string][]): Conversation => ({
  id: '1',
  helpdesk: null,
  channel: 'email',
  subject: ' Lamp ',
  locale: null,
  company: null,
  customer: { name: null, email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: all.map(([author, text], at) => ({ id: String(at), at: null, author, text })),
});

test('the subject, the customer’s turn and what was said before it; no note of a colleague', () => {
  const ticket = said(
    ['customer', 'It broke.'],
    ['note', 'Difficult one, careful!'],
    ['agent', 'Sorry.'],
    ['customer', 'Again.'],
    ['note', 'Refund?'],
    ['customer', 'Hello?'],
  );
  expect(ticketPieces(ticket)).toEqual([
    { id: 'subject', author: 'customer', text: 'Lamp' },
    { id: 'before-0', author: 'customer', text: 'It broke.' },
    { id: 'before-1', author: 'agent', text: 'Sorry.' },
    { id: 'opening', author: 'customer', text: 'Again.\n\nHello?' },
  ]);
});

test('where the customer has said nothing since, there is nothing to practise', () => {
  expect(ticketPieces(said(['customer', 'It broke.'], ['agent', 'Sorry.']))).toEqual([]);
});
