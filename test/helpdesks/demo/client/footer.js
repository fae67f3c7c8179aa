import { h } from './dom.js';

const STATUSES = { pending: 'Pending', solved: 'Solved', open: 'Open' };

/**
 * The ticket's next status and the button that sends.
 * @param {() => void} send
 */
export function createFooter(send) {
  const status = h(
    'select',
    { id: 'next-status' },
    Object.entries(STATUSES).map(([value, name]) => h('option', { value }, name)),
  );
  const button = h(
    'button',
    { type: 'button', class: 'button primary send', 'data-action': 'send', onclick: send },
    'Send',
  );

  return {
    root: h('div', { class: 'composer-foot' }, h('label', { for: 'next-status' }, 'Then set to'), status, button),
    status: () => status.value,
    /** A reply usually waits for the customer; a note leaves the ticket as it is. @param {'reply' | 'note'} kind @param {string} now */
    setKind(kind, now) {
      button.textContent = kind === 'note' ? 'Add note' : 'Send';
      status.value = kind === 'note' ? now : 'pending';
    },
    /** @param {boolean} busy */
    setBusy(busy) {
      button.disabled = busy;
    },
  };
}
