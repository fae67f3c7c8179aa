/** The composer on the page: the one visible place where a public reply is written. */
import type { ComposerRef } from '../protocol.ts';
import type { Adapter, ComposerPlace } from './adapter.ts';

export interface Composer extends ComposerRef {
  /** A text area, an editable element, or the editable body of a same-origin frame. */
  element: HTMLElement;
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

/** Seen by a person: has a box, and nothing above it hides it. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame && frame !== element ? isVisible(frame) : element.getClientRects().length > 0;
}

/** Only text areas and editable elements are written into: never an input, which may hold a password, card or code. */
export function isEditable(element: Element): element is HTMLElement {
  if (element.tagName === 'TEXTAREA')
    return !(element as HTMLTextAreaElement).readOnly && !(element as HTMLTextAreaElement).disabled;
  return (element as HTMLElement).isContentEditable === true;
}

/** The editable a match stands for: itself, or the body of the frame inside it. */
function editableIn(match: Element, place: ComposerPlace): Element | null {
  if (!place.frame) return match;
  const frame = match.matches(place.frame) ? match : match.querySelector(place.frame);
  try {
    return (frame as HTMLIFrameElement | null)?.contentDocument?.body ?? null;
  } catch {
    return null; // another origin: the browser forbids looking, so there is no composer for us
  }
}

/** The first place that is there, visible and editable. */
export function findComposer(adapter: Pick<Adapter, 'composers'>): Composer | null {
  for (const place of adapter.composers) {
    if (place.when && !document.querySelector(place.when)) continue;
    for (const match of document.querySelectorAll(place.css)) {
      const element = editableIn(match, place);
      if (element && isEditable(element) && isVisible(element)) return { id: idOf(element), name: place.name, element };
    }
  }
  return null;
}
