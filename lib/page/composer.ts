/** The composer on the page: the one visible place where a public reply is written. */

import type { Adapter, ComposerPlace, InwardPlace } from '../adapter.ts';
import type { ComposerRef, Hindrance } from '../protocol.ts';
import { everyDeep, firstDeep, fits, hostOf, insideOf } from './deep.ts';
import { scopeOf } from './find.ts';
import { isVisible } from './visible.ts';
import { isOpen, isWritable } from './writable.ts';

export interface Composer extends ComposerRef {
  /** A text area, an editable element, or the editable body of a same-origin frame. */
  element: HTMLElement;
  /** Nothing that is known of the product tells it. */
  guessed: boolean;
}

const ids = new WeakMap<Element, string>();
let made = 0;

function idOf(element: Element): string {
  const known = ids.get(element);
  if (known) return known;
  made += 1;
  const id = `composer-${made}`;
  ids.set(element, id);
  return id;
}

/**
 * The editable a match stands for: itself, or the body of the frame inside it, or of the frame inside that. `foreign`
 * where a frame is of another origin: the browser forbids looking, so there is no composer for us.
 */
function editableIn(match: Element, place: ComposerPlace): Element | 'foreign' | null {
  let element: Element | null = match;
  for (const css of place.frame === undefined ? [] : [place.frame].flat()) {
    const frame: Element | null = element?.matches(css) ? element : (element?.querySelector(css) ?? null);
    if (!frame) return null;
    const inside = insideOf(frame) as Document | null;
    if (!inside) return 'foreign';
    element = inside.body;
  }
  return element && place.frame !== undefined ? ownEditable(element) : element;
}

/** A frame's body where that is edited itself, else the first editable in it. */
function ownEditable(body: Element): Element | null {
  if ((body as HTMLElement).isContentEditable) return body;
  return body.querySelector('[contenteditable=""],[contenteditable="true"],textarea');
}

const isAt = ({ address }: { address?: string }) =>
  address === undefined || new RegExp(address, 'u').test(location.pathname + location.search + location.hash);

/** Whether what is written there stays among colleagues, as the page says it now: of the element, or of what it stands in. */
export function isInward(element: Element, places: readonly InwardPlace[] | undefined): boolean {
  const held = (places ?? []).filter(isAt);
  for (let at: Element | null = held.length > 0 ? element : null; at; at = hostOf(at)) {
    const near = at;
    if (held.some(({ css }) => near.closest(css) !== null)) return true;
  }
  return false;
}

type Writable = Pick<Adapter, 'composers' | 'scope' | 'scopeRequired' | 'inward'>;

/** Where a public reply could be written: what the adapter names, and the editable it stands for, where we may see it. */
interface Candidate {
  place: ComposerPlace;
  /** What the place counts only in does not hold: the same editor now serves a note, a forward, somebody else. */
  isShut(): boolean;
  match: Element;
  element: Element | 'foreign' | null;
}

const isElement = (element: Candidate['element']): element is Element => element !== null && element !== 'foreign';

const EDITABLE = '[contenteditable],textarea';

/** What a selector finds: it is asked of the few that can be written in before all of the page. */
function matchesOf(root: ParentNode, { css, frame }: ComposerPlace, editables: readonly Element[]): readonly Element[] {
  const found = frame === undefined ? editables.filter((element) => fits(element, css)) : [];
  return found.length > 0 ? found : everyDeep(root, css);
}

/** Asked once, and not before it matters. */
function once(work: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

function candidatesOf(adapter: Writable): Candidate[] {
  const root = scopeOf(adapter);
  const editables = [...root.querySelectorAll(EDITABLE)];
  const at = (place: ComposerPlace): Candidate[] => {
    const isMeant = once(() => isAt(place) && (place.when === undefined || firstDeep(root, place.when) !== null));
    return matchesOf(root, place, editables).map((match) => ({
      place,
      isShut: once(() => !isMeant() || isInward(match, adapter.inward)),
      match,
      element: editableIn(match, place),
    }));
  };
  const known = adapter.composers.filter(({ guess }) => !guess).flatMap(at);
  return known.length > 0 ? known : adapter.composers.filter(({ guess }) => guess).flatMap(at);
}

/** The composer that the agent was in last; a page may have several. */
let used: WeakRef<Element> | null = null;

function noteUse({ element }: Composer): void {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  if (element.ownerDocument.hasFocus() && element.contains(activeElement)) used = new WeakRef(element);
}

/** Why there is nowhere to write, as far as the page shows it. */
function hindranceTo(candidates: readonly Candidate[]): Hindrance | null {
  const shown = candidates.filter(({ match }) => isVisible(match));
  if (shown.some(({ element, isShut }) => element === 'foreign' && !isShut())) return 'other_origin';
  const elements = shown.flatMap(({ element }) => (isElement(element) && isVisible(element) ? [element] : []));
  // One that can be written in, and is none of ours, is in use for something else.
  if (elements.some(isOpen)) return 'not_reply';
  return elements.length > 0 ? 'read_only' : null;
}

/** The place to write that is there, visible and editable: of several the one used last, else the first. */
export function openComposers(adapter: Writable): {
  composer: Composer | null;
  hindrance: Hindrance | null;
} {
  const candidates = candidatesOf(adapter);
  const open = new Map<Element, Composer>();
  for (const { place, isShut, element } of candidates) {
    if (!isElement(element) || open.has(element) || !isWritable(element) || !isVisible(element) || isShut()) continue;
    open.set(element, { id: idOf(element), name: place.name, element, guessed: place.guess === true });
  }
  const composers = [...open.values()];
  const [first] = composers;
  if (!first) return { composer: null, hindrance: hindranceTo(candidates) };
  for (const composer of composers) noteUse(composer);
  const last = composers.find(({ element }) => element === used?.deref());
  return { composer: last ?? first, hindrance: composers.length > 1 ? 'several' : null };
}

/** The composer that an insert would go to. */
export const findComposer = (adapter: Writable): Composer | null => openComposers(adapter).composer;
