/** The ways to write that several editor kinds share. All go through the browser's own editing, so that undo works. */
import { pasteEvent } from './paste-event.ts';
import type { WritingWay } from './types.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] as string);

/** Plain text as paragraphs and line breaks; words of a single line stay in the line they are put into. */
function paragraphs(text: string): string {
  if (!text.includes('\n')) return escaped(text);
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/gu, '<br>') || '<br>'}</p>`)
    .join('');
}

const command = (element: HTMLElement, name: 'insertText' | 'insertHTML', value: string) =>
  element.ownerDocument.execCommand(name, false, value) ? 'tried' : 'unhandled';

export const insertText: WritingWay = {
  id: 'insertText',
  write: (element, text) => command(element, 'insertText', text),
};

export const insertParagraphs: WritingWay = {
  id: 'insertHTML',
  write: (element, text) => command(element, 'insertHTML', paragraphs(text)),
};

// An event that nobody took over does nothing: what a script sends has no action of its own.
const send = (element: HTMLElement, event: Event) => (element.dispatchEvent(event) ? 'unhandled' : 'tried');

/** A paste as the editor would get it from the clipboard, which is not touched. */
export const paste: WritingWay = {
  id: 'paste',
  write: (element, text) => send(element, pasteEvent(element, { 'text/plain': text, 'text/html': paragraphs(text) })),
};

/** By which an editor of ProseMirror's kind knows what was copied from one, and leaves its signs alone. */
const ITS_OWN = '<!--data-pm-slice-->';

/** A paste that ProseMirror takes for its own, to which it applies no rules. */
export const pasteAsItsOwn: WritingWay = {
  id: 'paste-own',
  write: (element, text) =>
    send(element, pasteEvent(element, { 'text/plain': text, 'text/html': ITS_OWN + paragraphs(text) })),
};

/** A paste of plain text alone, for editors that make a mess of markup. */
export const pasteText: WritingWay = {
  id: 'paste-text',
  write: (element, text) => send(element, pasteEvent(element, { 'text/plain': text })),
};

/** Writes the value itself over what is selected and tells the page, where a text area refuses the editing command. Loses undo. */
export const setValue: WritingWay = {
  id: 'setRangeText',
  write(element, text) {
    const field = element as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    return 'tried';
  },
};
