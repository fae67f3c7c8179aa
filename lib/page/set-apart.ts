/** Keeps a suggestion from running into the agent's own words. */
import { selectionOf } from './selection.ts';

const BREAK = '\n\n';

/** The agent's words in the caret's own line, before and behind it. */
function neighbours(element: HTMLElement): [before: string, behind: string] {
  if (element.tagName === 'TEXTAREA') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return [value.slice(0, selectionEnd).split('\n').at(-1) ?? '', value.slice(selectionEnd).split('\n')[0] ?? ''];
  }
  const selection = selectionOf(element);
  if (!selection || selection.rangeCount === 0) return ['', ''];
  const caret = selection.getRangeAt(0);
  if (caret.collapsed && caret.startContainer === element && element.querySelector('p,div'))
    return betweenBlocks(element, caret.startOffset);
  const line = lineOf(caret.startContainer, element);
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(line);
  range.setEnd(caret.startContainer, caret.startOffset);
  const before = line === element && line.querySelector('p,div') ? '' : range.toString();
  range.selectNodeContents(line);
  range.setStart(caret.endContainer, caret.endOffset);
  const behind = line === element && line.querySelector('p,div') ? '' : range.toString();
  return [before, behind];
}

/** Firefox puts the caret between blocks, after all was selected; editors take it for the end of the one before. */
function betweenBlocks(element: HTMLElement, offset: number): [before: string, behind: string] {
  const before = element.childNodes[offset - 1];
  return [before?.textContent ?? '', before ? '' : (element.firstChild?.textContent ?? '')];
}

/** The block that the caret stands in: the child of the editable's tree that is a line of its own. */
function lineOf(node: Node, element: HTMLElement): HTMLElement {
  let at = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement;
  while (at && at !== element && !/^(?:P|DIV|LI|BLOCKQUOTE|PRE|H[1-6])$/u.test(at.tagName)) at = at.parentElement;
  return at ?? element;
}

/** The text with an empty line towards each side where the agent's words would touch it. */
export function setApart(element: HTMLElement, text: string): string {
  const [before, behind] = neighbours(element);
  return (before.trim() ? BREAK : '') + text + (behind.trim() ? BREAK : '');
}
