/** Looks at the page: which helpdesk, which ticket, what was said, where to answer. */
import type { Conversation } from '../conversation.ts';
import type { PartReport, Sight } from '../protocol.ts';
import type { Adapter } from './adapter.ts';
import { type Composer, findComposer } from './composer.ts';
import { readPage } from './read.ts';
import { openTicket, recognise } from './recognise.ts';
import type { PageText } from './text.ts';

export interface Look {
  adapter: Adapter | null;
  ticket: string | null;
  conversation: Conversation | null;
  parts: PartReport[];
  composer: Composer | null;
  places: Map<string, PageText>;
  items: readonly Element[];
  /** The page has not got this ticket's words yet. */
  waiting: boolean;
}

export const NOTHING: Look = {
  adapter: null,
  ticket: null,
  conversation: null,
  parts: [],
  composer: null,
  places: new Map(),
  items: [],
  waiting: false,
};

/** One look at the page as it stands. */
export function look(): Look {
  const adapter = recognise();
  if (!adapter) return NOTHING;
  const ticket = openTicket(adapter);
  if (ticket === null) return { ...NOTHING, adapter };
  const composer = findComposer(adapter);
  const { conversation, parts, places, items, loading } = readPage(adapter, ticket);
  const composerPart: PartReport = { part: 'composer', state: composer ? 'found' : 'missing' };
  return { adapter, ticket, conversation, parts: [...parts, composerPart], composer, places, items, waiting: loading };
}

/** Whether the same was said in two conversations; ids, authors and texts of the messages decide. */
export function sameWords(a: Conversation | null, b: Conversation | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.messages.length !== b.messages.length) return false;
  return a.messages.every((message, index) => {
    const other = b.messages[index];
    return other?.id === message.id && other.author === message.author && other.text === message.text;
  });
}

/** What the panel is told of a look. */
export function sightOf(seen: Look, seq: number, source: Sight['source']): Sight {
  return {
    seq,
    helpdesk: seen.adapter && { id: seen.adapter.id, name: seen.adapter.name },
    ticket: seen.ticket,
    conversation: seen.conversation,
    source: seen.conversation ? source : null,
    waiting: seen.waiting && !seen.conversation,
    parts: seen.parts,
    composer: seen.composer && { id: seen.composer.id, name: seen.composer.name },
  };
}
