import type { Conversation, Reply } from '../../conversation.ts';
import type { Lesson } from '../../habits.ts';
import type { PageMessage } from '../../protocol.ts';
import { filledPart } from '../reply-text.ts';
import { type InsertedPart, lessonsOf } from './lessons.ts';

/** What our side said last in the thread; empty where it has said nothing. */
const lastAnswer = ({ messages }: Conversation): string =>
  messages.findLast(({ author }) => author === 'agent')?.text ?? '';

/**
 * Watches what becomes of an inserted reply until it is sent or cleared, and then tells the lessons: which wordings
 * were kept, changed or cut. The texts stay in memory until then, and no longer.
 */
export class Learner {
  private ticket: string | null = null;
  private inserted: InsertedPart[] = [];
  private swapped = new Set<string>();
  private draft: string | null = null;
  /** What our side said last in the thread; null before the thread was seen. */
  private last: string | null = null;
  private readonly tell: (lessons: Lesson[]) => void;

  constructor(tell: (lessons: Lesson[]) => void) {
    this.tell = tell;
  }

  /** Where the agent is, as the panel knew it before this was there. */
  begin(ticket: string | null, conversation: Conversation | null): void {
    if (this.ticket !== null || ticket === null) return;
    this.ticket = ticket;
    this.last = conversation && lastAnswer(conversation);
  }

  /** The agent wanted another wording in place of this one. */
  swap(wording: string | undefined): void {
    if (wording) this.swapped.add(wording);
  }

  /** A text went into the reply box: the parts of `reply` that it holds are watched from now on. */
  note(text: string, reply: Reply, filled: Readonly<Record<string, string>>): void {
    const parts = reply.moves.flatMap((move, at) => {
      const part = filledPart(reply, at, filled);
      return move.wording && part !== '' && text.includes(part) ? [{ wording: move.wording, text: part }] : [];
    });
    const again = new Set(parts.map(({ wording }) => wording));
    this.inserted = [...this.inserted.filter(({ wording }) => !again.has(wording)), ...parts];
  }

  hear(message: PageMessage): void {
    if (message.is === 'draft') {
      if (message.draft === null) this.settle(this.draft);
      this.draft = message.draft?.text ?? null;
    } else if (message.is === 'sight') this.see(message.sight);
  }

  private see({ ticket, conversation }: Extract<PageMessage, { is: 'sight' }>['sight']): void {
    if (ticket !== this.ticket) {
      // Sent, and on to the next ticket in one step.
      this.settle(this.draft);
      this.ticket = ticket;
      this.draft = null;
      this.inserted = [];
      this.swapped.clear();
      this.last = null;
    }
    if (!conversation) return;
    const { last } = this;
    this.last = lastAnswer(conversation);
    if (last !== null && this.last !== last) this.settle(this.last);
  }

  private settle(sent: string | null): void {
    if (this.inserted.length === 0 || sent === null) return;
    const lessons = lessonsOf(this.inserted, sent);
    const swapped = [...this.swapped].filter((wording) => !this.inserted.some((part) => part.wording === wording));
    this.inserted = [];
    // Thrown away whole: another may be inserted yet.
    if (lessons.length === 0) return;
    this.swapped.clear();
    this.tell([...lessons, ...swapped.map((wording) => ({ wording, fate: 'swapped' as const }))]);
  }
}
