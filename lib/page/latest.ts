import type { Adapter } from '../adapter.ts';
import { find } from './find.ts';

/** The most messages that are read of one page; whoever answers the last one needs no more, and the page must not wait. */
const MOST = 500;

/** The latest messages of a thread, in the page's order, and how many older ones are left out. */
export function latest(
  elements: readonly Element[],
  { id, order }: Adapter['messages'],
): { items: readonly Element[]; older: number } {
  const older = Math.max(0, elements.length - MOST);
  if (older === 0) return { items: elements, older };
  const number = (item: Element | undefined) => Number(item && find(item, id)?.value);
  const newestFirst = order === 'newest_first' || (order === 'by_id' && number(elements[0]) > number(elements.at(-1)));
  return { items: newestFirst ? elements.slice(0, MOST) : elements.slice(older), older };
}
