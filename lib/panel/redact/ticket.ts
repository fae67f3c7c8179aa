import type { Conversation, Message } from '../../conversation.ts';
import type { Piece } from './doubts.ts';

/** Messages before the customer's turn that go along: who needs more than these to understand it is better told. */
const BEFORE = 4;
/** Letters of one piece; a scenario takes no more. */
const LONGEST = 4_000;

export const SUBJECT = 'subject';
export const OPENING = 'opening';

export interface TicketPiece extends Piece {
  author: 'customer' | 'agent';
}

const cut = (text: string) => text.trim().slice(0, LONGEST);

/** What of a ticket can travel: its subject, the customer's turn and a few messages before it; never what is internal. */
export function ticketPieces({ subject, messages }: Conversation): TicketPiece[] {
  const open = messages.filter(
    (message): message is Message & { author: 'customer' | 'agent' } =>
      message.author !== 'note' && message.text.trim() !== '',
  );
  const from = open.findLastIndex(({ author }) => author === 'agent') + 1;
  const turn = open.slice(from);
  if (turn.length === 0) return [];
  const before = open.slice(Math.max(0, from - BEFORE), from);
  const title = subject?.trim()
    ? [{ id: SUBJECT, author: 'customer' as const, text: subject.trim().slice(0, 200) }]
    : [];
  return [
    ...title,
    ...before.map(({ author, text }, at) => ({ id: `before-${at}`, author, text: cut(text) })),
    { id: OPENING, author: 'customer', text: cut(turn.map(({ text }) => text.trim()).join('\n\n')) },
  ];
}
