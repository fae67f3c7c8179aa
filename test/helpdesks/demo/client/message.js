import { h } from './dom.js';
import { names } from './faults.js';
import { dayAndClock, inFull } from './format.js';
import { icon } from './icons.js';
import { avatar } from './parts.js';
import { rich } from './rich.js';
import { blocks } from './text.js';

/** Where a message stands. Looks hang on these; an adapter reads the names in faults.js. */
const SIDES = { customer: 'look-start', agent: 'look-end', note: 'look-aside' };
const ROLES = { customer: 'Customer', agent: 'Agent', note: 'Internal note' };

/**
 * @param {import('../ticket.ts').Message} message
 * @param {string} locale the customer's language
 */
export function messageItem(message, locale) {
  const { id, author, name, at, text, html } = message;
  return h(
    names.item,
    { class: `look ${SIDES[author]}`, [names.id]: id, [names.role]: names.roles[author] },
    avatar(name),
    h(
      'div',
      { class: 'look-head' },
      h('bdi', { class: `look-name ${names.author}` }, name),
      h('span', { class: 'look-role' }, author === 'note' && icon('lock'), ROLES[author]),
      h(names.time, { class: 'look-time', [names.at]: at, title: inFull(at) }, dayAndClock(at)),
    ),
    h(
      'div',
      { class: `look-body ${names.body}`, lang: author === 'customer' && locale },
      html === undefined ? blocks(text) : rich(html),
    ),
  );
}
