/** What would be read of the page by an adapter that is still being taught. */
import type { Adapter } from '../../adapter.ts';
import type { Author } from '../../conversation.ts';
import type { Preview } from '../../teaching.ts';
import { findComposer } from '../composer.ts';
import { find } from '../find.ts';
import { readPage } from '../read.ts';
import { openTicket } from '../recognise.ts';

/** Messages that are shown, and signs of each. */
const MOST = 8;
const LONGEST = 90;

/** Null where nothing would be read. */
export function previewOf(adapter: Adapter): Preview | null {
  const ticket = openTicket(adapter);
  if (ticket === null) return null;
  const { conversation, parts, items } = readPage(adapter, ticket);
  if (!conversation) return null;
  const composer = findComposer(adapter);
  const { messages, subject, customer } = conversation;
  const count = { customer: 0, agent: 0, note: 0 } satisfies Record<Author, number>;
  for (const { author } of messages) count[author] += 1;
  const names = items.map((item) => find(item, adapter.messages.author)?.value ?? null);
  const whole = names.length === messages.length;
  const inOrder = adapter.messages.order === 'newest_first' ? names.toReversed() : names;
  const missing = parts.filter(({ state }) => state === 'missing').map(({ part }) => part);
  return {
    count,
    messages: messages.slice(0, MOST).map(({ author, text }, index) => ({
      author,
      who: whole ? (inOrder[index] ?? null) : null,
      words: shortened(text),
    })),
    subject,
    customer: customer.name,
    composer: composer?.name ?? null,
    missing: composer || adapter.composers.length === 0 ? missing : [...missing, 'composer'],
  };
}

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}
