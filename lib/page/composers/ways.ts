/** The ways to write that several editor kinds share. All go through the browser's own editing, so that undo works. */
import type { WritingWay } from './types.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] as string);

/** Plain text as paragraphs and line breaks. */
export function paragraphs(text: string): string {
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

/** A paste as the editor would get it from the clipboard, which is not touched. */
export const paste: WritingWay = {
  id: 'paste',
  write(element, text) {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    data.setData('text/html', paragraphs(text));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true });
    // An event that nobody took over does nothing: a script's paste has no action of its own.
    return element.dispatchEvent(event) ? 'unhandled' : 'tried';
  },
};

/** Writes the value itself and tells the page, for a text area that refuses the editing command. Loses undo. */
export const setValue: WritingWay = {
  id: 'setRangeText',
  write(element, text) {
    const field = element as HTMLTextAreaElement;
    const at = field.selectionEnd;
    field.setRangeText(text, at, at, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    return 'tried';
  },
};
