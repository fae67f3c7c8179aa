import { h } from './dom.js';
import { dateOf, languageOf, monthOf } from './format.js';
import { avatar } from './parts.js';

/**
 * Who the customer is and what they have had so far. Nothing here is needed to answer.
 * @param {HTMLElement} root
 * @param {import('../ticket.ts').Ticket} ticket
 */
export function showDetails(root, { customer, brand, locale }) {
  const { name, email, phone, since, segment, place, orders } = customer;
  root.replaceChildren(
    h('div', { class: 'who' }, avatar(name), h('h2', { dir: 'auto', 'data-field': 'name' }, name)),
    h(
      'dl',
      { class: 'fields' },
      field('Email', 'email', email),
      field('Phone', 'phone', phone),
      field('Customer since', 'since', since, since && monthOf(since)),
      field('Segment', 'segment', segment),
      field('Place', 'place', place),
      field('Language', 'locale', locale, languageOf(locale)),
      field('Brand', 'company', brand),
    ),
    h('h3', {}, 'Orders and contracts'),
    h(
      'ul',
      { class: 'orders' },
      orders.map((order) =>
        h(
          'li',
          { 'data-order': order.number },
          h(
            'span',
            { class: 'order-top' },
            h('b', {}, order.number),
            h('time', { datetime: order.when }, dateOf(order.when)),
          ),
          h('span', {}, order.what),
          h('span', { class: 'order-state' }, order.state),
        ),
      ),
    ),
  );
}

/**
 * @param {string} label
 * @param {string} name
 * @param {string | undefined} value
 * @param {string | undefined} [shown]
 */
const field = (label, name, value, shown = value) =>
  value &&
  h(
    'div',
    {},
    h('dt', {}, label),
    h('dd', { 'data-field': name, 'data-value': shown === value ? undefined : value }, shown),
  );
