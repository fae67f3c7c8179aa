/**
 * Where the agent's caret was. Focus moves to the panel at the click, and a bare `focus()` afterwards puts the caret at
 * the start of most editors, so the last caret inside each editable is kept and put back before writing.
 */
import { activeSelection, selectionOf } from './selection.ts';

const saved = new WeakMap<HTMLElement, Range>();
const watched = new WeakSet<Document>();
/** When something was last written in a document, in milliseconds of the page's life. */
const written = new WeakMap<Document, number>();
/** Text areas the agent has been in. */
const touched = new WeakSet<HTMLElement>();

function editableAt(node: Node | null): HTMLElement | null {
  let found: HTMLElement | null = null;
  // By node type, not by class: a frame's nodes are of another window's classes.
  const element = node?.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : (node?.parentElement ?? null);
  // The outermost editable: that is the element which adapters name.
  for (let at = element; at?.isContentEditable; at = at.parentElement) found = at;
  return found;
}

/** Firefox puts a caret into a frame whose whole document is edited, and nobody has been in it. */
const isUntouched = (editable: HTMLElement) =>
  /^(?:BODY|HTML)$/u.test(editable.tagName) && !editable.ownerDocument.hasFocus();

function save(selection: Selection | null, isLeft = false): void {
  if (!selection || selection.rangeCount === 0) return;
  const editable = editableAt(selection.anchorNode);
  if (editable && (isLeft || !isUntouched(editable))) saved.set(editable, selection.getRangeAt(0).cloneRange());
}

/** Follows the selection in a document (the page's, or a same-origin editor frame's) until the signal aborts. */
export function followCaret(document: Document, signal: AbortSignal): void {
  if (watched.has(document)) return;
  watched.add(document);
  document.addEventListener('selectionchange', () => save(activeSelection(document)), { signal });
  // The last change is told a moment later, and the keyboard may be elsewhere by then.
  const left = (event: Event) => save(selectionOf(event.composedPath()[0] as Element), true);
  document.addEventListener('focusout', left, { capture: true, signal });
  document.addEventListener('input', () => written.set(document, performance.now()), { capture: true, signal });
  signal.addEventListener('abort', () => watched.delete(document));
  save(activeSelection(document));
}

/** What is known of the agent's writing in an editable. */
export interface Carets {
  /** Where the caret was, or what was selected; undefined when nobody has been in it. */
  last(element: HTMLElement): Range | undefined;
  /** Whether the agent has been in this text area. */
  hasBeenIn(field: HTMLElement): boolean;
  /** Milliseconds since anything was last written in the element's document. */
  quietSince(element: Element): number;
}

export const carets: Carets = {
  last: (element) => saved.get(element),
  hasBeenIn: (field) => touched.has(field),
  quietSince: ({ ownerDocument }) => performance.now() - (written.get(ownerDocument) ?? Number.NEGATIVE_INFINITY),
};

/** Notes which text areas the agent has been in, from now until the signal aborts. */
export function followFields(document: Document, signal: AbortSignal): void {
  const note = (target: EventTarget | null) => {
    if ((target as Element | null)?.tagName === 'TEXTAREA') touched.add(target as HTMLElement);
  };
  const listener = (event: Event) => note(event.target);
  for (const kind of ['focusin', 'pointerdown', 'input']) {
    document.addEventListener(kind, listener, { capture: true, signal });
  }
  note(document.activeElement);
}
