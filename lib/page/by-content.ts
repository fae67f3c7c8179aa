/**
 * Ids for a thread whose messages carry none of their own: by what they say, so that a message is the same one however
 * many stand before it in the page.
 */
import type { Message } from '../conversation.ts';
import { digest } from './digest.ts';
import type { PageReading } from './read.ts';

/** Signs of a message that it is known by: the rest may still be folded, or come later. */
const BEGINNING = 200;

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, BEGINNING);

type Named = Pick<PageReading, 'places' | 'times' | 'unread'>;

function renamed<Value>(by: ReadonlyMap<string, Value>, ids: ReadonlyMap<string, string>): Map<string, Value> {
  return new Map([...by].map(([id, value]) => [ids.get(id) ?? id, value]));
}

/** The same reading, its messages named by their times and beginnings; who wrote them may still become known otherwise. */
export function namedByContent(messages: readonly Message[], named: Named): Named & { messages: Message[] } {
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { id, at, text } of messages) {
    const key = digest(`${at ?? ''} ${squeezed(text)}`);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    ids.set(id, count === 1 ? key : `${key} (${count})`);
  }
  return {
    messages: messages.map((message) => ({ ...message, id: ids.get(message.id) ?? message.id })),
    places: renamed(named.places, ids),
    times: renamed(named.times, ids),
    unread: renamed(named.unread, ids),
  };
}
