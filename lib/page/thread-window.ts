/**
 * Long threads keep only the messages around the scroll position in the page. What has been seen of the open ticket is
 * kept here, so that a message which has left the page is not forgotten while its ticket is open.
 */
import type { Message } from '../conversation.ts';
import type { Uncounted } from './unread.ts';

/** What is known of messages beside their words, by their ids. */
export interface Details {
  /** The time in words, where the page gives no other. */
  times: ReadonlyMap<string, string>;
  /** What stands in it and was not read. */
  unread: ReadonlyMap<string, Uncounted>;
}

/** The most messages that are kept of one ticket. */
const MOST = 2000;

const alike = (a: Message, b: Message) => a.author === b.author && a.text === b.text;

/** Whether one was said before the other, as their times tell; undefined where they do not. */
function isBefore(a: Message | undefined, b: Message | undefined): boolean | undefined {
  if (!a?.at || !b?.at || a.at === b.at) return undefined;
  return a.at < b.at;
}

export class ThreadWindow {
  private known: readonly Message[] = [];
  private readonly times = new Map<string, string>();
  private readonly unread = new Map<string, Uncounted>();
  /** What the page showed at the last look. */
  private shown: readonly Message[] = [];

  forget(): void {
    this.known = [];
    this.shown = [];
    this.times.clear();
    this.unread.clear();
  }

  /**
   * All that was seen of the thread, in order, with what the page shows now in its place. A message that is gone from
   * between two others has been deleted; one beyond the ends of what is shown has only left the page.
   *
   * @param shown what the page shows now, oldest first, each with an id of its own
   * @param certain their ids are the page's; by their words alone one that was changed looks like one that has gone
   */
  widen(shown: readonly Message[], { times, unread }: Details, certain = true): Details & { messages: Message[] } {
    for (const [id, time] of times) this.times.set(id, time);
    for (const [id, count] of unread) this.unread.set(id, count);
    if (!certain) this.dropReplaced(shown);
    this.known = this.around(shown).slice(-MOST);
    this.shown = shown;
    return { messages: [...this.known], times: new Map(this.times), unread: new Map(this.unread) };
  }

  /** What stood in the page at the last look and is gone, while the thread's other end stays where it was, was changed or deleted. */
  private dropReplaced(shown: readonly Message[]): void {
    const ids = new Set(shown.map(({ id }) => id));
    const isSameStart = this.shown[0]?.id === shown[0]?.id;
    if (!isSameStart && this.shown.at(-1)?.id !== shown.at(-1)?.id) return;
    const gone = new Set(this.shown.map(({ id }) => id).filter((id) => !ids.has(id)));
    this.known = this.known.filter(({ id }) => !gone.has(id));
  }

  private around(shown: readonly Message[]): Message[] {
    const ids = new Set(shown.map(({ id }) => id));
    const first = this.known.findIndex(({ id }) => ids.has(id));
    const last = this.known.findLastIndex(({ id }) => ids.has(id));
    if (first < 0) return this.apart(shown);
    const before = new Set(this.known.map(({ id }) => id));
    const fresh = shown.filter(({ id }) => !before.has(id));
    // A message that was just sent gets its lasting id a moment later.
    const still = (message: Message) => !fresh.some((other) => alike(message, other));
    return [...this.known.slice(0, first).filter(still), ...shown, ...this.known.slice(last + 1).filter(still)];
  }

  /** Nothing of what was known is in the page: scrolled far away, or another thread altogether. Times decide. */
  private apart(shown: readonly Message[]): Message[] {
    const { known } = this;
    if (isBefore(known.at(-1), shown[0])) return [...known, ...shown];
    if (isBefore(shown.at(-1), known[0])) return [...shown, ...known];
    return [...shown];
  }
}
