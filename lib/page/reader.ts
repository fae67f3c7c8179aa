/** Reads the open ticket again and again while its page changes: part of the script that only a page with a ticket loads. */
import type { Adapter } from '../adapter.ts';
import type { Conversation } from '../conversation.ts';
import type { Hindrance, PartReport } from '../protocol.ts';
import { namedByContent } from './by-content.ts';
import { type Composer, findComposer, openComposers } from './composer.ts';
import { type Inside, noting } from './deep.ts';
import { KeptItems } from './kept-items.ts';
import { type PageReading, readPage } from './read.ts';
import { type Details, ThreadWindow } from './thread-window.ts';

/** What one look at a ticket gives. */
export interface TicketReading extends Omit<PageReading, 'loading'> {
  composer: Composer | null;
  hindrance: Hindrance | null;
  /** The page has not got this ticket's words yet. */
  waiting: boolean;
}

/** Messages without ids of their own are named by what they say. */
function named(reading: PageReading): PageReading {
  if (reading.numbered || !reading.conversation) return reading;
  const { messages, ...names } = namedByContent(reading.conversation.messages, reading);
  return { ...reading, ...names, conversation: { ...reading.conversation, messages } };
}

function stateOf(composer: Composer | null): PartReport['state'] {
  if (!composer) return 'missing';
  return composer.guessed ? 'guessed' : 'found';
}

export class Reader {
  private readonly kept = new KeptItems();
  private readonly thread = new ThreadWindow();

  /** Reads the ticket as it stands in the page; what was looked into for it is added to `insides`. */
  read(adapter: Adapter, ticket: string, insides: Set<Inside>): TicketReading {
    return noting(insides, () => {
      const { composer, hindrance } = openComposers(adapter);
      const { loading, parts, ...read } = named(readPage(adapter, ticket, this.kept));
      const composerPart: PartReport = { part: 'composer', state: stateOf(composer) };
      return { ...read, parts: [...parts, composerPart], composer, hindrance, waiting: loading };
    });
  }

  /** The conversation with all that was seen of its thread before. */
  widen(
    conversation: Conversation,
    details: Details & { numbered: boolean },
  ): Details & { conversation: Conversation } {
    const { messages, ...known } = this.thread.widen(conversation.messages, details, details.numbered);
    return { ...known, conversation: { ...conversation, messages } };
  }

  /** The place for the answer alone; cheaper than another look. */
  composer(adapter: Adapter): Composer | null {
    return findComposer(adapter);
  }

  /** Another ticket's thread comes next. */
  forgetThread(): void {
    this.thread.forget();
  }

  /** No ticket is open: nothing of the page is watched any longer. */
  letGo(): void {
    this.kept.forget();
  }
}
