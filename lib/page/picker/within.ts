import { hostOf } from '../deep.ts';

/** Whether an element is, or stands in, another; open shadow roots and frames of the same origin count as inside. */
export function isWithin(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at; at = aboveOf(at)) if (at === outer) return true;
  return false;
}

/** The element around one: its parent, or what holds the shadow root or frame that it is in. */
export const aboveOf = (element: Element): Element | null => element.parentElement ?? hostOf(element);
