import { h } from './dom.js';
import { hasDraft } from './drafts.js';
import { icon } from './icons.js';
import { arrowKeys } from './keys.js';
import { navigate } from './router.js';
import { row } from './row.js';
import { ALL } from './views.js';

/** @typedef {import('../ticket.ts').Summary} Summary */

/**
 * The ticket column: heading, search, rows.
 * @param {HTMLElement} root
 * @param {Summary[]} loaded
 */
export function createList(root, loaded) {
  let tickets = loaded;
  let view = ALL;
  /** @type {string | null} */
  let current = null;
  let drafts = '';
  const today = tickets[0]?.at.slice(0, 10) ?? '';

  const title = h('h2', { class: 'list-title' });
  const search = h('input', {
    type: 'search',
    placeholder: 'Search',
    'aria-label': 'Search tickets',
    autocomplete: 'off',
    oninput: render,
  });
  const rows = h('ul', { class: 'rows' });
  const empty = h('p', { class: 'blank', role: 'status' });
  rows.addEventListener('keydown', (event) => arrowKeys(event, rows));
  rows.addEventListener('click', (event) => {
    const link = /** @type {Element} */ (event.target).closest('[data-row]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(link.getAttribute('data-row') ?? '');
  });
  root.replaceChildren(
    h('div', { class: 'list-head' }, title, h('label', { class: 'search' }, icon('search'), search)),
    rows,
    empty,
  );

  function render() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = tickets.filter(
      (ticket) => view.has(ticket) && words.every((word) => haystack(ticket).includes(word)),
    );
    const focused = document.activeElement?.getAttribute('data-row');
    rows.replaceChildren(
      ...shown.map((ticket) => row(ticket, { current: ticket.id === current, draft: hasDraft(ticket.id), today })),
    );
    title.replaceChildren(`${view.name} tickets`, h('span', { class: 'count' }, String(shown.length)));
    empty.textContent =
      shown.length > 0 ? '' : search.value ? `No ticket matches “${search.value}”.` : 'No tickets in this view.';
    if (focused)
      /** @type {HTMLElement | null} */ (rows.querySelector(`[data-row="${focused}"]`))?.focus({ preventScroll: true });
  }

  return {
    /** @param {import('./views.js').View} chosen */
    setView(chosen) {
      view = chosen;
      render();
    },
    /** Marks the open ticket, and as read. @param {string | null} id */
    select(id) {
      current = id;
      const ticket = tickets.find((each) => each.id === id);
      if (ticket) ticket.unread = false;
      render();
      rows.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
    /** Takes over what the server says after a reply. @param {Summary} changed */
    update(changed) {
      tickets = tickets.map((ticket) => (ticket.id === changed.id ? changed : ticket));
      render();
    },
    /** Shows which tickets hold a draft, when that has changed. */
    markDrafts() {
      const now = tickets
        .filter(({ id }) => hasDraft(id))
        .map(({ id }) => id)
        .join();
      if (now !== drafts) render();
      drafts = now;
    },
    first: () => tickets[0]?.id ?? null,
  };
}

/** @param {Summary} ticket */
const haystack = ({ id, subject, customer, snippet, brand, tags }) =>
  [id, subject, customer.name, snippet, brand, ...tags].join(' ').toLowerCase();
