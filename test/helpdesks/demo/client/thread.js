import { h } from './dom.js';
import { messageItem } from './message.js';

/** The messages of the ticket on screen, oldest first. */
export function createThread() {
  const items = h('div', { class: 'thread-items' });
  const root = h('section', { class: 'thread', 'aria-label': 'Messages', tabindex: 0 }, items);
  let locale = '';

  /** The last message in full view, or from its first line when it is taller than the thread. */
  function toLast() {
    const last = /** @type {HTMLElement | null} */ (items.lastElementChild);
    if (!last) return;
    const bottom = root.scrollHeight - root.clientHeight;
    root.scrollTop = Math.min(bottom, last.offsetTop - root.offsetTop - 12);
  }

  return {
    root,
    /** @param {import('../ticket.ts').Ticket} ticket */
    show(ticket) {
      locale = ticket.locale;
      items.replaceChildren(...ticket.messages.map((message) => messageItem(message, locale)));
      toLast();
    },
    /** @param {import('../ticket.ts').Message} message */
    append(message) {
      items.append(messageItem(message, locale));
      toLast();
    },
  };
}
