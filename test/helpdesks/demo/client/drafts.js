import { createEditor, isEmpty } from './editor.js';

/** @typedef {'reply' | 'note'} Kind */

/** Editors by ticket and kind: a draft is the editor itself, kept while other tickets are on screen. */
const kept = new Map();

/**
 * @param {import('../ticket.ts').Ticket} ticket
 * @param {Kind} kind
 * @returns {HTMLElement}
 */
export function editorFor(ticket, kind) {
  const key = `${ticket.id} ${kind}`;
  const editor = kept.get(key) ?? createEditor(ticket, kind, { signed: kind === 'reply' && ticket.signature === true });
  kept.set(key, editor);
  return editor;
}

/**
 * A new, empty editor in place of the old one.
 * @param {import('../ticket.ts').Ticket} ticket
 * @param {Kind} kind
 */
export function freshEditor(ticket, kind) {
  const editor = createEditor(ticket, kind, { signed: false });
  kept.set(`${ticket.id} ${kind}`, editor);
  return editor;
}

/** @param {string} ticketId */
export const hasDraft = (ticketId) =>
  ['reply', 'note'].some((kind) => {
    const editor = kept.get(`${ticketId} ${kind}`);
    return editor && !isEmpty(editor);
  });
