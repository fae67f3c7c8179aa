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

/** A message that is kept as it was read keeps its key. */
const known = new WeakMap<object, { at: string | null; key: string }>();

function keyOf(at: string | null, text: string, place: object | undefined): string {
  const before = place && known.get(place);
  if (before && before.at === at) return before.key;
  const key = digest(`${at ?? ''} ${squeezed(text)}`);
  if (place) known.set(place, { at, key });
  return key;
}

type Named = Pick<PageReading, 'places' | 'times' | 'unread'>;

function renamed<Value>(by: ReadonlyMap<string, Value>, ids: ReadonlyMap<string, string>): Map<string, Value> {
  return new Map([...by].map(([id, value]) => [ids.get(id) ?? id, value]));
}

/** The same reading, its messages named by their times and beginnings; who wrote them may still become known otherwise. */
export function namedByContent(messages: readonly Message[], named: Named): Named & { messages: Message[] } {
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { id, at, text } of messages) {
    const key = keyOf(at, text, named.places.get(id));
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
