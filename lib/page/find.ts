/** Finding values by an adapter's ways. */

import type { Adapter, Way, Ways } from '../adapter.ts';
import type { PartReport } from '../protocol.ts';
import { everyDeep, firstDeep, fits, insideOf } from './deep.ts';
import { isVisible } from './visible.ts';

export interface Found {
  value: string;
  state: Extract<PartReport['state'], 'found' | 'guessed'>;
  /** Cheap: whether the page still says the same in the same place. */
  stands(): boolean;
}

/** What stands in these is never read, whatever an adapter names. */
const SECRET = '[type=password],[autocomplete*=password],[autocomplete*=cc-],[autocomplete=one-time-code]';

function rawOf(element: Element, attribute: string | undefined): string | null {
  if (attribute === undefined) return element.textContent;
  if (attribute === 'value' && element.matches(SECRET)) return null;
  if (attribute === 'value' && 'value' in element) return String(element.value) || element.getAttribute('value');
  return element.getAttribute(attribute);
}

/** Takes what one way names from an element: its text or an attribute, narrowed by the pattern; null when empty. */
function take(element: Element, way: Way): string | null {
  if (way.value !== undefined) return way.value;
  const raw = rawOf(element, way.attribute);
  if (raw === null) return null;
  // Patterns are slow on runs of space.
  const lines = raw.replace(/\s+/gu, (run) => (run.includes('\n') ? '\n' : ' '));
  const value = way.pattern ? new RegExp(way.pattern, 'u').exec(lines)?.[1] : lines;
  return value?.replace(/\s+/gu, ' ').trim() || null;
}

/** Where a way looks: below the root, in the whole document, or in the element before. */
function withinOf(root: ParentNode, { anywhere, before }: Way): ParentNode | null {
  if (anywhere) return document;
  return before ? previousOf(root as Element) : root;
}

/** The element before, over lines and other empty ones. */
export function previousOf({ previousElementSibling }: Element): Element | null {
  let before = previousElementSibling;
  while (before && !before.textContent?.trim()) before = before.previousElementSibling;
  return before;
}

/** The first way that gives a value below `root` (or on `root` itself). */
export function find(root: ParentNode, ways: Ways | undefined): Found | null {
  for (const [index, way] of (ways ?? []).entries()) {
    const within = withinOf(root, way);
    const own = within instanceof Element && fits(within, way.css) ? within : null;
    const element = own ?? (within && firstDeep(within, way.css));
    const value = element && take(element, way);
    if (!value) continue;
    const isStill = () => way.css.includes('>>>') || element.matches(way.css);
    const stands = () => element.isConnected && take(element, way) === value && isStill();
    return { value, state: index === 0 ? 'found' : 'guessed', stands };
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
    const elements = everyDeep(root, css);
    if (elements.length > 0) return { elements, state: index === 0 ? 'found' : 'guessed' };
  }
  return { elements: [], state: 'missing' };
}

/** The part of the page that holds the open ticket; a part that is empty where it must be there and is not. */
export function scopeOf({ scope, scopeRequired }: Pick<Adapter, 'scope' | 'scopeRequired'>): ParentNode {
  const nothing = () => document.createDocumentFragment();
  for (const css of scope ?? []) {
    const found = [...document.querySelectorAll(css)].find(isVisible);
    // A frame of another origin is empty for us: the browser forbids looking.
    if (found) return found.tagName === 'IFRAME' ? (insideOf(found) ?? nothing()) : found;
  }
  return scopeRequired ? nothing() : document;
}
