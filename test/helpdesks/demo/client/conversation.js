import { getTicket } from './api.js';
import { createComposer } from './composer.js';
import { showDetails } from './details.js';
import { byId, h } from './dom.js';
import { createHeader } from './header.js';
import { createThread } from './thread.js';

/**
 * The conversation column. It stays in place; only what it shows changes.
 * @param {HTMLElement} root
 * @param {{onSent: (ticket: import('../ticket.ts').Summary) => void, onDraft: () => void}} tell
 */
export function createConversation(root, { onSent, onDraft }) {
  const header = createHeader();
  const thread = createThread();
  const composer = createComposer({
    onDraft,
    onSent(message, summary) {
      if (header.ticketId() === summary.id) {
        thread.append(message);
        header.setStatus(summary.status);
      }
      onSent(summary);
    },
  });
  let loading = new AbortController();

  return {
    /**
     * Loads and shows a ticket; a newer call wins, however late an older answer comes.
     * @param {string} id
     */
    async show(id) {
      loading.abort();
      loading = new AbortController();
      const { signal } = loading;
      root.setAttribute('aria-busy', 'true');
      try {
        const ticket = await getTicket(id, signal);
        if (signal.aborted) return;
        root.replaceChildren(header.root, thread.root, composer.root);
        document.title = `${ticket.subject} – Marlowe Desk`;
        header.show(ticket);
        composer.show(ticket);
        thread.show(ticket);
        showDetails(byId('details'), ticket);
      } catch (error) {
        if (signal.aborted) return;
        document.title = 'Marlowe Desk';
        byId('details').replaceChildren();
        root.replaceChildren(failure(id, error, () => this.show(id)));
      }
      root.removeAttribute('aria-busy');
    },
  };
}

/**
 * @param {string} id
 * @param {unknown} error
 * @param {() => void} retry
 */
const failure = (id, error, retry) =>
  h(
    'div',
    { class: 'blank', role: 'alert' },
    h('h1', {}, `Ticket ${id} could not be shown`),
    h('p', {}, error instanceof Error ? error.message : 'Something went wrong.'),
    h('button', { type: 'button', class: 'button', onclick: retry }, 'Try again'),
  );
