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

export class Looker {
  seen: Look = NOTHING;
  /** Words of the ticket that was open before, while they may still stand in the page. */
  private left: Conversation | null = null;

  /**
   * Whether the page has moved to another ticket since the last look; what was seen then holds no longer. Cheap enough
   * to ask at every change of the page, so that nothing of one ticket stands beside another until the next look.
   */
  hasMoved(): boolean {
    const { adapter, ticket, conversation } = this.seen;
    if (!adapter || openTicket(adapter) === ticket) return false;
    this.left = conversation ?? this.left;
    this.seen = { ...NOTHING, adapter, ticket: openTicket(adapter), waiting: true };
    return true;
  }

  /**
   * Looks at the page. Single-page helpdesks change the address first and the thread later; until the words are others
   * than those of the ticket that was left, they are not taken for the new ticket's.
   */
  again(): Change {
    const before = this.seen;
    const now = look();
    const moved = now.ticket !== before.ticket;
    if (moved) this.left = before.conversation ?? this.left;
    if (this.left && sameWords(now.conversation, this.left) && now.ticket !== this.left.id) {
      now.conversation = null;
      now.waiting = true;
    }
    if (now.conversation) this.left = null;
    this.seen = now;
    const said = moved || !sameWords(now.conversation, before.conversation);
    return { moved, said, any: said || now.waiting !== before.waiting || now.composer?.id !== before.composer?.id };
  }
}
