import { h } from './dom.js';
import { atClock, inFull, onDay } from './format.js';
import { icon } from './icons.js';
import { avatar, CHANNELS, priorityPill, statusPill } from './parts.js';
import { pathTo } from './router.js';

/**
 * One ticket in the list.
 * @param {import('../ticket.ts').Summary} ticket
 * @param {{current: boolean, draft: boolean, today: string}} state `today` as YYYY-MM-DD
 */
export function row(ticket, { current, draft, today }) {
  const { at, channel, customer } = ticket;
  return h(
    'li',
    {},
    h(
      'a',
      {
        class: ticket.unread ? 'row is-unread' : 'row',
        href: pathTo(ticket.id),
        'data-row': ticket.id,
        'aria-current': current && 'page',
      },
      avatar(customer.name),
      h(
        'span',
        { class: 'row-top' },
        h('bdi', { class: 'row-name' }, customer.name),
        h('time', { datetime: at, title: inFull(at) }, at.startsWith(today) ? atClock(at) : onDay(at)),
      ),
      h('bdi', { class: 'row-subject' }, ticket.subject),
      h('bdi', { class: 'row-snippet' }, ticket.snippet),
      h(
        'span',
        { class: 'row-foot' },
        h(
          'span',
          { class: 'row-brand' },
          icon(channel),
          h('span', { class: 'hidden' }, CHANNELS[channel]),
          h('span', { class: 'clip' }, ticket.brand),
        ),
        draft && h('span', { class: 'pill draft' }, 'Draft'),
        ticket.status !== 'open' && statusPill(ticket.status),
        priorityPill(ticket.priority),
      ),
      ticket.unread && h('span', { class: 'hidden' }, 'Unread'),
    ),
  );
}
