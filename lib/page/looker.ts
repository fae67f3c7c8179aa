/** Looks again and again at a page that changes, and tells what is new. */
import type { Conversation } from '../conversation.ts';
import { openTicket } from './recognise.ts';
import { type Look, look, NOTHING, sameWords } from './sight.ts';

export interface Change {
  /** Another ticket is open than before, or none. */
  moved: boolean;
  /** What the customer and we have said is another than before. */
  said: boolean;
  /** Anything that the panel should know. */
  any: boolean;
}

/** The thread of a ticket that was left, while its messages may still stand in the page. */
interface Left {
  ticket: string | null;
  conversation: Conversation;
  items: ReadonlySet<Element>;
}

export class Looker {
  seen: Look = NOTHING;
  private left: Left | null = null;

  /**
   * Whether the page has moved to another ticket since the last look; what was seen then holds no longer. Cheap enough
   * to ask at every change of the page, so that nothing of one ticket stands beside another until the next look.
   */
  hasMoved(): boolean {
    const { adapter, ticket } = this.seen;
    if (!adapter || openTicket(adapter) === ticket) return false;
    this.leave();
    this.seen = { ...NOTHING, adapter, ticket: openTicket(adapter), waiting: true };
    return true;
  }

  private leave(): void {
    const { ticket, conversation, items } = this.seen;
    if (conversation) this.left = { ticket, conversation, items: new Set(items) };
  }

  /**
   * Looks at the page. Helpdesks change their header or address first and the thread later: as long as the very
   * elements of the ticket that was left stand there with the same words, they are not taken for the new ticket's.
   *
   * @param believe takes the words for this ticket's all the same, because a person has asked for another look
   */
  again(believe = false): Change {
    const before = this.seen;
    const now = look();
    const moved = now.ticket !== before.ticket;
    if (moved) this.leave();
    if (believe) this.left = null;
    if (this.isLeftBehind(now)) {
      now.conversation = null;
      now.waiting = true;
    } else if (now.conversation) this.left = null;
    this.seen = now;
    const said = moved || !sameWords(now.conversation, before.conversation);
    return { moved, said, any: said || now.waiting !== before.waiting || now.composer?.id !== before.composer?.id };
  }

  private isLeftBehind({ ticket, conversation, items }: Look): boolean {
    if (!this.left || !conversation || ticket === this.left.ticket) return false;
    return items.some((item) => this.left?.items.has(item)) && sameWords(conversation, this.left.conversation);
  }
}
