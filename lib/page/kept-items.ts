/**
 * Messages that have been read before and have not changed since: a thread of hundreds is read once, and then only what
 * is new in it. A message is read anew when anything in it changes, or an attribute of what it stands in (a selector may
 * lean on those), or what is known of the people.
 */
import type { Adapter } from '../adapter.ts';
import { type Inside, noteAll, noting } from './deep.ts';
import { previousOf } from './find.ts';
import { type ItemReading, type ReadItem, readItem } from './item.ts';
import type { People, Person } from './role.ts';

interface Kept {
  reading: ItemReading;
  /** What stood before it, where the adapter looks there. */
  previous: Element | null;
  /** The shadow roots and frames that it was read from. */
  insides: ReadonlySet<Inside>;
  /** Whose message stood before it, where its author is told by that alone. */
  before: Person | null;
  /** Watches the message until its first change. */
  observer: MutationObserver;
}

const WITHIN: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** Whether all that a message is told by stands in it, or in the element before it: siblings elsewhere are not watched. */
function isWithin({ messages }: Adapter): boolean {
  const { id, author, email, key, at, body, roles } = messages;
  const ways = [id, author, email, key, at].flatMap((each) => each ?? []);
  const selectors = [...ways, ...roles].flatMap((each) => ('css' in each ? each.css : [])).concat(body);
  return !selectors.some((css) => /[+~]/u.test(css));
}

/** Whether some of it stands in the element before a message. */
function looksBefore({ messages: { id, author, email, key, at, roles } }: Adapter): boolean {
  const ways = [id, author, email, key, at].flatMap((each) => each ?? []);
  return [...ways, ...roles].some((each) => 'before' in each && each.before);
}

export class KeptItems {
  private kept = new Map<Element, Kept>();
  private adapter: Adapter | null = null;
  private whole = true;
  private back = false;
  private deep = false;
  private people = '';
  /** What the kept messages stand in, as far as it is watched. */
  private around = new WeakSet<Element>();
  private readonly above = new MutationObserver(() => this.forget());

  /** Reads a message, or gives what is known of it. */
  readonly read: ReadItem = (item, adapter, people, before) => {
    const known = this.kept.get(item);
    const previous = this.back ? previousOf(item) : null;
    if (known && known.previous === previous && (known.before === null || known.before === before)) {
      noteAll(known.insides);
      return known.reading;
    }
    this.drop(item);
    const insides = new Set<Inside>();
    const reading = noting(insides, () => readItem(item, adapter, people, before));
    noteAll(insides);
    // Where a shadow root is still to come nothing tells of it.
    if (this.whole && (reading.said || !this.deep))
      this.keep(item, { reading, previous, insides, before: reading.author === before ? before : null });
    return reading;
  };

  /** To be told before each look at the thread. */
  expect(adapter: Adapter, people: People): void {
    const now = JSON.stringify(people);
    if (adapter !== this.adapter || now !== this.people) this.forget();
    if (adapter !== this.adapter) {
      this.whole = isWithin(adapter);
      this.back = looksBefore(adapter);
      this.deep = JSON.stringify(adapter.messages).includes('>>>');
    }
    this.adapter = adapter;
    this.people = now;
    for (const item of this.kept.keys()) if (!item.isConnected) this.drop(item);
  }

  private keep(item: Element, known: Omit<Kept, 'observer'>): void {
    const observer = new MutationObserver(() => this.drop(item));
    for (const node of [item, known.previous, ...known.insides]) if (node) observer.observe(node, WITHIN);
    this.kept.set(item, { ...known, observer });
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
