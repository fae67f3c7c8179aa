import type { Adapter } from '../adapter.ts';
import { find } from './find.ts';
import { isOurs } from './ours.ts';
import { NOBODY, type Person } from './role.ts';

/**
 * Who asks: the one whom the page names or, where that one is of our own house, as when we wrote first, the first to
 * write who is not. Among colleagues alone, as at a help desk for one's own house, it is the first who is not signed in here.
 *
 * @param own the mail address of the one who is signed in, where the page shows it
 */
export function requesterOf(named: Person, own: string | null, items: readonly Element[], adapter: Adapter): Person {
  if (!isOurs(named, own)) return named;
  const { author, email, order } = adapter.messages;
  const inOrder = order === 'newest_first' ? items.toReversed() : items;
  const writers = inOrder.map((item) => ({
    name: find(item, author)?.value ?? null,
    email: find(item, email)?.value ?? null,
    keys: [],
  }));
  const others = writers.filter((writer) => writer.email && writer.email.toLowerCase() !== own?.toLowerCase());
  return others.find((writer) => !isOurs(writer, own)) ?? others[0] ?? NOBODY;
}
