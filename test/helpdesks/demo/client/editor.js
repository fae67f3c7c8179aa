import { h } from './dom.js';

const LABELS = { reply: 'Public reply', note: 'Internal note' };

/**
 * A bare contenteditable, formatted by the browser's own commands, so its undo is the native one.
 * @param {import('../ticket.ts').Ticket} ticket
 * @param {'reply' | 'note'} kind
 * @param {{signed: boolean}} options
 */
export function createEditor(ticket, kind, { signed }) {
  const editor = h(
    'div',
    {
      class: 'editor',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': LABELS[kind],
      'data-composer': kind,
      'data-placeholder': kind === 'note' ? 'Only your colleagues see this' : `Write to ${ticket.customer.name}`,
      dir: 'auto',
      spellcheck: 'true',
      oninput: () => mark(editor),
      onpaste: pasteText,
      onfocus: () => document.execCommand('defaultParagraphSeparator', false, 'p'),
    },
    h('p', {}, h('br')),
    signed && signature(ticket),
  );
  mark(editor);
  return editor;
}

/** No words of the agent's own; a signature is not a draft. @param {HTMLElement} editor */
export function isEmpty(editor) {
  const copy = /** @type {HTMLElement} */ (editor.cloneNode(true));
  copy.querySelector('.signature')?.remove();
  return (copy.textContent ?? '').trim() === '';
}

/** @param {HTMLElement} editor */
function mark(editor) {
  const listed = editor.querySelector('li') !== null;
  editor.classList.toggle('is-empty', !listed && isEmpty(editor));
}

/** Foreign markup stays outside: what is pasted comes in as text, through the browser's undo. @param {ClipboardEvent} event */
function pasteText(event) {
  const text = event.clipboardData?.getData('text/plain');
  if (!text) return;
  event.preventDefault();
  document.execCommand('insertText', false, text.replace(/\r\n?/g, '\n'));
}

/** @param {import('../ticket.ts').Ticket} ticket */
const signature = ({ agent, brand }) =>
  h('div', { class: 'signature' }, h('div', {}, agent.name), h('div', {}, `Customer care, ${brand}`));
