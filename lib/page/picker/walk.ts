/** Moving over the page's elements by keys: to the one before or behind, out to what is around, in to what is inside. */
import { insideOf } from '../deep.ts';
import { aboveOf } from './within.ts';

const WAYS = { ArrowUp: 'before', ArrowDown: 'behind', ArrowLeft: 'out', ArrowRight: 'in' } as const;
export type Way = (typeof WAYS)[keyof typeof WAYS];

/** The way that a key goes, or null. */
export const wayOf = (key: string): Way | null => (key in WAYS ? WAYS[key as keyof typeof WAYS] : null);

const isSeen = (element: Element) => !element.localName.startsWith('attune-') && element.checkVisibility();

function sibling(element: Element, way: 'before' | 'behind'): Element | null {
  const next = (at: Element) => (way === 'before' ? at.previousElementSibling : at.nextElementSibling);
  let at = next(element);
  while (at && !isSeen(at)) at = next(at);
  return at;
}

function inside(element: Element): Element | null {
  const within = insideOf(element);
  const children = within && 'body' in within ? [within.body] : [...(within ?? element).children];
  return children.find(isSeen) ?? null;
}

/** The next element on a way; the same where there is none. Among the likely ones first, then among siblings. */
export function walk(from: Element | null, way: Way, likely: readonly Element[]): Element | null {
  const at = from ? likely.indexOf(from) : -1;
  if (!from) return likely[0] ?? document.body;
  if (way === 'in') return inside(from) ?? from;
  if (way === 'out') {
    const above = aboveOf(from);
    return above && above !== document.documentElement ? above : from;
  }
  if (at >= 0) return likely[at + (way === 'before' ? -1 : 1)] ?? from;
  return sibling(from, way) ?? from;
}
