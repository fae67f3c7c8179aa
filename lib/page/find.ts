/** Finding values by an adapter's ways. */
import type { PartReport } from '../protocol.ts';
import type { Way, Ways } from './adapter.ts';

export interface Found {
  value: string;
  state: Extract<PartReport['state'], 'found' | 'guessed'>;
}

/** Takes what one way names from an element: its text or an attribute, narrowed by the pattern; null when empty. */
function take(element: Element, way: Way): string | null {
  const raw = way.attribute ? element.getAttribute(way.attribute) : element.textContent;
  if (raw === null) return null;
  const value = way.pattern ? new RegExp(way.pattern, 'u').exec(raw)?.[1] : raw;
  return value?.replace(/\s+/gu, ' ').trim() || null;
}

/** The first way that gives a value below `root` (or on `root` itself). */
export function find(root: ParentNode, ways: Ways | undefined): Found | null {
  for (const [index, way] of (ways ?? []).entries()) {
    const own = root instanceof Element && root.matches(way.css) ? root : null;
    const element = own ?? root.querySelector(way.css);
    const value = element && take(element, way);
    if (value) return { value, state: index === 0 ? 'found' : 'guessed' };
  }
  return null;
}

/** What every match of a way gives. */
export function findEach(root: ParentNode, way: Way | undefined): string[] {
  if (!way) return [];
  return [...root.querySelectorAll(way.css)].map((element) => take(element, way)).filter((value) => value !== null);
}

/** All elements of the first selector that finds any. */
export function findAll(
  root: ParentNode,
  selectors: readonly string[],
): { elements: Element[]; state: PartReport['state'] } {
  for (const [index, css] of selectors.entries()) {
    const elements = [...root.querySelectorAll(css)];
    if (elements.length > 0) return { elements, state: index === 0 ? 'found' : 'guessed' };
  }
  return { elements: [], state: 'missing' };
}
