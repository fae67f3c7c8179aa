/**
 * Where the agent's caret was. Focus moves to the panel at the click, and a bare `focus()` afterwards puts the caret at
 * the start of most editors, so the last caret inside each editable is kept and put back before writing.
 */
const saved = new WeakMap<HTMLElement, Range>();
const watched = new WeakSet<Document>();
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

function save(document: Document): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const editable = editableAt(selection.anchorNode);
  if (editable) saved.set(editable, selection.getRangeAt(0).cloneRange());
}

/** Follows the selection in a document (the page's, or a same-origin editor frame's) until the signal aborts. */
export function followCaret(document: Document, signal: AbortSignal): void {
  if (watched.has(document)) return;
  watched.add(document);
  document.addEventListener('selectionchange', () => save(document), { signal });
  signal.addEventListener('abort', () => watched.delete(document));
  save(document);
}

/** A box that came filled holds a quote or a signature, and the answer goes above it; else the end. */
function startOrEnd(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  const first = element.firstElementChild;
  const filled = element.textContent?.trim() !== '';
  // An empty first line was left for the answer.
  if (filled && first && first.textContent?.trim() === '' && first.childElementCount <= 1) range.setStart(first, 0);
  else range.selectNodeContents(element);
  range.collapse(filled);
  return range;
}

/**
 * Focuses the editable and puts the caret back where the agent left it, behind any selection, so that nothing is
 * overwritten. Without a saved caret: at the start of a filled box, else at its end.
 */
export function restoreCaret(element: HTMLElement): void {
  const before = saved.get(element);
  const known = touched.has(element);
  element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
  if (element.tagName === 'TEXTAREA') return restoreInField(element as HTMLTextAreaElement, known);
  const usable = before && element.contains(before.startContainer) && element.contains(before.endContainer);
  const range = usable ? before.cloneRange() : startOrEnd(element);
  if (usable) range.collapse(false);
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Text areas remember their own caret; one that was never clicked and came filled is written at its start. */
function restoreInField(field: HTMLTextAreaElement, known: boolean): void {
  const at = known ? field.selectionEnd : 0;
  field.setSelectionRange(at, at);
}

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
