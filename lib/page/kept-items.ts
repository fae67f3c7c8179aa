/**
 * Messages that have been read before and have not changed since: a thread of hundreds is read once, and then only what
 * is new in it. A message is read anew when anything in it changes, or an attribute of what it stands in (a selector may
 * lean on those), or what is known of the people.
 */
import type { Adapter } from '../adapter.ts';
import { type ItemReading, type ReadItem, readItem } from './item.ts';
import type { People, Person } from './role.ts';

interface Kept {
  reading: ItemReading;
  /** Whose message stood before it, where its author is told by that alone. */
  before: Person | null;
  /** Watches the message until its first change. */
  observer: MutationObserver;
}

const WITHIN: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** Whether all that a message is told by stands in it, and not before it or inside a shadow root, where no change is seen. */
function isWithin({ messages }: Adapter): boolean {
  const { id, author, email, key, at, body, roles } = messages;
  const ways = [id, author, email, key, at].flatMap((each) => each ?? []);
  const selectors = [...ways, ...roles].flatMap((each) => ('css' in each ? each.css : [])).concat(body);
  return !ways.some(({ before }) => before) && !selectors.some((css) => /[+~]|>>>/u.test(css));
}

export class KeptItems {
  private kept = new Map<Element, Kept>();
  private adapter: Adapter | null = null;
  private whole = true;
  private people = '';
  /** What the kept messages stand in, as far as it is watched. */
  private around = new WeakSet<Element>();
  private readonly above = new MutationObserver(() => this.forget());

  /** Reads a message, or gives what is known of it. */
  readonly read: ReadItem = (item, adapter, people, before) => {
    const known = this.kept.get(item);
    if (known && (known.before === null || known.before === before)) return known.reading;
    this.drop(item);
    const reading = readItem(item, adapter, people, before);
    if (this.whole && !reading.said?.place.shadowed)
      this.keep(item, reading, reading.author === before ? before : null);
    return reading;
  };

  /** To be told before each look at the thread. */
  expect(adapter: Adapter, people: People): void {
    const now = JSON.stringify(people);
    if (adapter !== this.adapter || now !== this.people) this.forget();
    if (adapter !== this.adapter) this.whole = isWithin(adapter);
    this.adapter = adapter;
    this.people = now;
    for (const item of this.kept.keys()) if (!item.isConnected) this.drop(item);
  }

  private keep(item: Element, reading: ItemReading, before: Person | null): void {
    const observer = new MutationObserver(() => this.drop(item));
    observer.observe(item, WITHIN);
    this.kept.set(item, { reading, before, observer });
    for (let at = item.parentElement; at && !this.around.has(at); at = at.parentElement) {
      this.around.add(at);
      this.above.observe(at, { attributes: true });
    }
  }

  private drop(item: Element): void {
    this.kept.get(item)?.observer.disconnect();
    this.kept.delete(item);
  }

  forget(): void {
    for (const { observer } of this.kept.values()) observer.disconnect();
    this.kept.clear();
    this.above.disconnect();
    this.around = new WeakSet();
  }
}
