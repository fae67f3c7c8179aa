/** Looks again and again at a page that changes, and tells what is new. */
import type { Adapter } from '../adapter.ts';
import type { Conversation } from '../conversation.ts';
import type { Composer } from './composer.ts';
import type { Reader } from './reader.ts';
import { ticketNow } from './recognise.ts';
import { type Look, look, NOTHING, sameWords } from './sight.ts';
import { sound } from './sound.ts';
import type { Structure } from './structure.ts';
import { unreadInTurn } from './unread.ts';

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
  /** As it stood in the page. */
  shown: Conversation;
  items: WeakSet<Element>;
}

/** What the panel is told beside the words. */
function beside({ waiting, structure, composer, hindrance, older, unread, conversation }: Look): string {
  const missed = conversation && unreadInTurn(conversation, unread);
  return JSON.stringify([waiting, structure, composer?.id, hindrance, older, missed]);
}

export class Looker {
  seen: Look = NOTHING;
  /** What the page itself showed at the last look, without what was kept of the thread. */
  private shown: Conversation | null = null;
  private left: Left | null = null;
  /** Reads what the page says of its ticket; null until the script that does has come. */
  reader: Reader | null = null;
  private usable: readonly Adapter[] = [];
  private readonly structure: Structure;

  /** @param adapters what the site may be read by, tried in order */
  constructor(adapters: readonly Adapter[], structure: Structure) {
    this.adapters = adapters;
    this.structure = structure;
  }

  set adapters(adapters: readonly Adapter[]) {
    this.usable = sound(adapters);
  }

  /**
   * Whether the page has moved to another ticket since the last look; what was seen then holds no longer. Cheap enough
   * to ask at every change of the page, so that nothing of one ticket stands beside another until the next look.
   *
   * @param thoroughly also notices that another ticket was laid over the one seen, which costs a layout of the page
   */
  hasMoved(thoroughly = false): boolean {
    const { adapter, ticket, stands } = this.seen;
    if (!adapter || ticket === null || (!thoroughly && stands())) return false;
    const now = ticketNow(adapter);
    if (now.key === ticket) {
      this.seen = { ...this.seen, stands: now.stands };
      return false;
    }
    this.leave();
    this.seen = { ...NOTHING, adapter, ticket: now.key, stands: now.stands, waiting: true };
    return true;
  }

  private leave(): void {
    const { ticket, items } = this.seen;
    if (this.shown) this.left = { ticket, shown: this.shown, items: new WeakSet(items) };
    this.shown = null;
    this.reader?.forgetThread();
  }

  /** Lets go of the page: nothing is kept of it, and no part of it is watched. */
  close(): void {
    this.leave();
    this.left = null;
    this.seen = NOTHING;
    this.reader?.letGo();
  }

  /**
   * Looks at the page. Helpdesks change their header or address first and the thread later: as long as the very
   * elements of the ticket that was left stand there with the same words, they are not taken for the new ticket's.
   *
   * @param believe takes the words for this ticket's all the same, because a person has asked for another look
   */
  again(believe = false): Change {
    const before = this.seen;
    const now = look(this.usable, this.structure, this.reader, before.adapter);
    const moved = now.ticket !== before.ticket;
    if (moved) this.leave();
    if (now.ticket === null) this.reader?.letGo();
    if (believe) {
      this.left = null;
      this.reader?.forgetThread();
    }
    this.shown = now.conversation;
    if (this.isLeftBehind(now)) {
      this.shown = null;
      now.conversation = null;
      now.waiting = true;
    } else if (now.conversation) {
      this.left = null;
      Object.assign(now, this.reader?.widen(now.conversation, now));
    }
    this.seen = now;
    const said = moved || !sameWords(now.conversation, before.conversation);
    return { moved, said, any: said || beside(now) !== beside(before) };
  }

  /** The place for the answer as it stands now; cheaper than another look. */
  composer(): Composer | null {
    const { adapter } = this.seen;
    return (adapter && this.reader?.composer(adapter)) ?? null;
  }

  private isLeftBehind({ ticket, conversation, items }: Look): boolean {
    if (!this.left || !conversation || ticket === this.left.ticket) return false;
    return items.some((item) => this.left?.items.has(item)) && sameWords(conversation, this.left.shown);
  }
}
