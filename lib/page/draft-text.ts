/** The draft, unit for unit as the page holds it: an offset into it leads back to the words in the composer. */
import { squeeze } from './draft.ts';
import { selectionOf } from './selection.ts';
import { rangesOf, textOf } from './text.ts';

/** What an editor shows where nothing is written. */
const PLACEHOLDER = '[data-slate-placeholder]';

const isField = (element: HTMLElement): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';

/** What is written in a composer. Editors put no-break spaces where a plain one would vanish; both count as one. */
export function draftText(element: HTMLElement): string {
  const text = isField(element) ? element.value : textOf(element, PLACEHOLDER).text;
  return text.replace(/\u00A0/gu, ' ');
}

/** Gives the composer the keyboard and selects `start`…`end` of its draft. Returns whether there was anything to select. */
export function selectWords(element: HTMLElement, start: number, end: number): boolean {
  element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
  if (isField(element)) {
    element.setSelectionRange(start, end);
    return true;
  }
  const ranges = rangesOf(textOf(element, PLACEHOLDER), start, end);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return false;
  const { startContainer, startOffset } = first;
  selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, last.endContainer, last.endOffset);
  startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Whether exactly these words are selected in the composer. */
export function isSelected(element: HTMLElement, words: string): boolean {
  if (isField(element)) return element.value.slice(element.selectionStart, element.selectionEnd) === words;
  const selection = selectionOf(element);
  return element.contains(selection?.anchorNode ?? null) && squeeze(selection?.toString() ?? '') === squeeze(words);
}
