/** Puts the agent's caret back before writing. */
import type { Carets } from './caret.ts';
import { selectionOf } from './selection.ts';

/** What the caret may not go into, and what is no place for it at all. */
const CLOSED = /^(?:BR|BLOCKQUOTE|TABLE|UL|OL|HR|IMG)$/u;
const isPassedOver = (node: Node) =>
  node.nodeType === Node.ELEMENT_NODE
    ? (node as HTMLElement).contentEditable === 'false'
    : node.nodeType !== Node.TEXT_NODE;

/**
 * The start of an editable: where its first words stand, as editors know no place between their blocks. A box that came
 * filled holds a quote or a signature, and the answer goes above it; an empty first line was left for the answer.
 */
function startOf(element: HTMLElement): Range {
  let at: Node = element;
  for (let child = at.firstChild; child; ) {
    if (CLOSED.test(child.nodeName)) break;
    if (isPassedOver(child)) child = child.nextSibling;
    else {
      at = child;
      child = at.firstChild;
    }
  }
  const range = element.ownerDocument.createRange();
  range.setStart(at, 0);
  return range;
}

/**
 * Focuses the editable and puts the caret back where the agent left it, behind any selection, so that nothing is
 * overwritten; to its start when nobody has been in it.
 */
export function restoreCaret(element: HTMLElement, carets: Carets): void {
  const before = carets.last(element);
  const known = carets.hasBeenIn(element);
  element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
  if (element.tagName === 'TEXTAREA') return restoreInField(element as HTMLTextAreaElement, known);
  const usable = before && element.contains(before.startContainer) && element.contains(before.endContainer);
  const range = usable ? before.cloneRange() : startOf(element);
  range.collapse(false);
  const selection = selectionOf(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Whether the caret stands in the editable with nothing selected, which writing would replace. */
export function hasCaret(element: HTMLElement): boolean {
  const selection = selectionOf(element);
  return selection?.isCollapsed === true && element.contains(selection.anchorNode);
}

/** Text areas remember their own caret; one that was never clicked and came filled is written at its start. */
function restoreInField(field: HTMLTextAreaElement, known: boolean): void {
  const at = known ? field.selectionEnd : 0;
  field.setSelectionRange(at, at);
}
