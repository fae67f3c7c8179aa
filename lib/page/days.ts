/** Threads that say the day once, above the messages of that day, and at each of these the clock alone. */
import { everyDeep } from './deep.ts';

/** Whether an element stands before another in the page, or in it. */
const isUpTo = (heading: Element, item: Element) =>
  item.contains(heading) || (item.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** The day under which each of the messages stands, as the page words it; null before the first. Both in the page's order. */
export function daysOf(root: ParentNode, items: readonly Element[], css: string): (string | null)[] {
  const headings = everyDeep(root, css);
  let next = 0;
  let day: string | null = null;
  return items.map((item) => {
    for (let heading = headings[next]; heading && isUpTo(heading, item); heading = headings[next]) {
      day = heading.textContent?.trim() || day;
      next += 1;
    }
    return day;
  });
}

/** Puts the day before a clock time; a message that tells none has that of the one before it, under the same day. */
export class Clock {
  private day: string | null = null;
  private last: string | null = null;

  /** @param told the time as the message tells it */
  tell(day: string, told: string | null): string | null {
    if (day !== this.day) this.last = null;
    this.day = day;
    this.last = told ?? this.last;
    return this.last && `${day} ${this.last}`;
  }
}
