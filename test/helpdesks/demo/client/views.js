import { h } from './dom.js';
import { icon } from './icons.js';

/** @typedef {import('../ticket.ts').Summary} Summary */

/** @typedef {{id: 'all' | 'unread' | 'open' | 'pending' | 'solved', name: string, has: (ticket: Summary) => boolean}} View */

/** @type {View} */
export const ALL = { id: 'all', name: 'All', has: () => true };

/** @type {View[]} */
const VIEWS = [
  ALL,
  { id: 'unread', name: 'Unread', has: (ticket) => ticket.unread },
  { id: 'open', name: 'Open', has: (ticket) => ticket.status === 'open' },
  { id: 'pending', name: 'Pending', has: (ticket) => ticket.status === 'pending' },
  { id: 'solved', name: 'Solved', has: (ticket) => ticket.status === 'solved' },
];

/**
 * The rail's buttons; the pressed one filters the list.
 * @param {HTMLElement} rail
 * @param {(view: View) => void} choose
 */
export function showViews(rail, choose) {
  const buttons = VIEWS.map((view) =>
    h(
      'button',
      { type: 'button', class: 'view', 'aria-pressed': String(view === ALL), onclick: () => press(view) },
      icon(view.id),
      h('span', {}, view.name),
    ),
  );
  /** @param {View} view */
  function press(view) {
    for (const [index, button] of buttons.entries()) button.setAttribute('aria-pressed', String(VIEWS[index] === view));
    choose(view);
  }
  rail.replaceChildren(...buttons);
}
