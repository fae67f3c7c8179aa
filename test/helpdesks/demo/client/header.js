import { h } from './dom.js';
import { icon } from './icons.js';
import { channelMark, priorityPill, statusPill } from './parts.js';

/** @param {'list' | 'conversation'} pane */
export const showPane = (pane) => document.body.setAttribute('data-pane', pane);

/** Subject, customer, state and tags of the ticket on screen. */
export function createHeader() {
  const root = h('header', { class: 'ticket-header' });
  const back = h(
    'button',
    { type: 'button', class: 'icon-button back', 'aria-label': 'All tickets', onclick: () => showPane('list') },
    icon('back'),
  );
  const details = h(
    'button',
    {
      type: 'button',
      class: 'icon-button show-details',
      'aria-label': 'Customer details',
      'aria-expanded': 'false',
      'aria-controls': 'details',
      onclick: toggle,
    },
    icon('person'),
  );
  const status = h('span', {});

  function toggle() {
    const open = document.body.toggleAttribute('data-details');
    details.setAttribute('aria-expanded', String(open));
  }

  /** @param {import('../ticket.ts').Ticket['status']} value */
  function setStatus(value) {
    root.setAttribute('data-status', value);
    status.replaceChildren(statusPill(value));
  }

  return {
    root,
    setStatus,
    ticketId: () => root.getAttribute('data-ticket-id'),
    /** @param {import('../ticket.ts').Ticket} ticket */
    show(ticket) {
      const { id, subject, brand, channel, locale, priority, customer, tags } = ticket;
      const facts = { 'ticket-id': id, channel, priority, locale, company: brand };
      for (const [name, value] of Object.entries(facts)) root.setAttribute(`data-${name}`, value);
      setStatus(ticket.status);
      root.replaceChildren(
        h('div', { class: 'title-line' }, back, h('h1', { class: 'ticket-subject', dir: 'auto' }, subject), details),
        h(
          'p',
          { class: 'requester' },
          h('bdi', { class: 'ticket-customer' }, customer.name),
          h('span', { class: 'ticket-customer-email' }, customer.email),
        ),
        h(
          'div',
          { class: 'facts' },
          status,
          priorityPill(priority),
          channelMark(channel),
          h('span', {}, brand),
          h('span', {}, `#${id}`),
          h(
            'ul',
            { class: 'tags', 'aria-label': 'Tags' },
            tags.map((tag) => h('li', { 'data-tag': tag }, tag)),
          ),
        ),
      );
    },
  };
}
