import { postReply } from './api.js';
import { h } from './dom.js';
import { editorFor, freshEditor } from './drafts.js';
import { isEmpty } from './editor.js';
import { composerVanishes } from './faults.js';
import { createFooter } from './footer.js';
import { createTabs } from './tabs.js';
import { say } from './toast.js';
import { createToolbar } from './toolbar.js';

/** @typedef {import('../ticket.ts').Ticket} Ticket */
/** @typedef {import('./drafts.js').Kind} Kind */

/** @type {Kind[]} */
const KINDS = ['reply', 'note'];

/**
 * Two editors, a public reply and an internal note; one is hidden.
 * @param {{onSent: (message: import('../ticket.ts').Message, ticket: import('../ticket.ts').Summary) => void, onDraft: () => void}} tell
 */
export function createComposer({ onSent, onDraft }) {
  /** @type {Ticket | null} */
  let ticket = null;
  const tabs = createTabs((kind) => {
    root.setAttribute('data-kind', kind);
    footer.setKind(kind, ticket?.status ?? 'open');
  });
  const footer = createFooter(send);
  const active = () => /** @type {HTMLElement | null} */ (tabs.panels[tabs.kind()].firstElementChild);
  const root = h(
    'section',
    { class: 'composer', 'aria-label': 'Your answer', 'data-kind': 'reply' },
    h('div', { class: 'composer-head' }, tabs.root, createToolbar(active)),
    tabs.panels.reply,
    tabs.panels.note,
    footer.root,
  );

  root.addEventListener('input', (event) => {
    const editor = /** @type {Element} */ (event.target).closest('[data-composer]');
    if (composerVanishes && ticket && editor) empty(ticket, /** @type {Kind} */ (editor.getAttribute('data-composer')));
    onDraft();
  });

  /** @param {Ticket} of @param {Kind} kind */
  function empty(of, kind) {
    const editor = freshEditor(of, kind);
    if (of === ticket) tabs.panels[kind].replaceChildren(editor);
    return editor;
  }

  async function send() {
    const [of, kind, editor] = [ticket, tabs.kind(), active()];
    if (!of || !editor) return;
    if (isEmpty(editor)) {
      say(kind === 'note' ? 'Write the note first.' : 'Write the reply first.');
      return editor.focus();
    }
    footer.setBusy(true);
    try {
      const sent = await postReply(of.id, {
        kind,
        html: editor.getHTML(),
        text: plain(editor),
        status: footer.status(),
      });
      const fresh = empty(of, kind);
      of.status = sent.ticket.status;
      if (of === ticket) fresh.focus();
      onSent(sent.message, sent.ticket);
      say(kind === 'note' ? 'Note added.' : `Reply sent. Ticket ${of.id} is ${sent.ticket.status}.`);
    } catch {
      say('This could not be sent. Your text is still here; try again.');
    }
    footer.setBusy(false);
  }

  return {
    root,
    /** @param {Ticket} next */
    show(next) {
      ticket = next;
      for (const kind of KINDS) tabs.panels[kind].replaceChildren(editorFor(next, kind));
      tabs.choose('reply');
    },
  };
}

/** Paragraphs a blank line apart. @param {HTMLElement} editor */
const plain = (editor) => editor.innerText.replace(/\n{3,}/g, '\n\n').trim();
