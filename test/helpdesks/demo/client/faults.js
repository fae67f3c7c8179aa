/**
 * Faults on purpose, switched on in the address and kept while navigating:
 * - `?latency=ms` delays every ticket, so that answers can arrive late or out of order;
 * - `?markup=changed` renders the thread as a redesign would, with other elements, classes and attributes;
 * - `?composer=vanishing` replaces an editor by a fresh, empty one as soon as text arrives in it.
 */
const query = new URLSearchParams(location.search);

export const latency = Number(query.get('latency')) || 0;

export const composerVanishes = query.get('composer') === 'vanishing';

/** The thread's names; the first set is the contract in README.md. */
const CONTRACT = {
  item: /** @type {const} */ ('article'),
  id: 'data-message-id',
  role: 'data-author',
  roles: { customer: 'customer', agent: 'agent', note: 'note' },
  author: 'message-author',
  body: 'message-body',
  time: /** @type {const} */ ('time'),
  at: 'datetime',
};

const REDESIGNED = {
  item: /** @type {const} */ ('div'),
  id: 'data-entry',
  role: 'data-from',
  roles: { customer: 'inbound', agent: 'outbound', note: 'private' },
  author: 'entry-by',
  body: 'entry-text',
  time: /** @type {const} */ ('span'),
  at: 'data-at',
};

export const names = query.get('markup') === 'changed' ? REDESIGNED : CONTRACT;
