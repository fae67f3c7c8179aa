import type { Adapter } from '../../adapter.ts';

/** The demo helpdesk, whose markup is written down in `test/helpdesks/demo/README.md`. */
export const adapter: Adapter = {
  id: 'marlowe-desk',
  name: 'Marlowe Desk',
  recognise: { css: 'meta[name="generator"][content="Marlowe Desk"]' },
  ticket: { ways: [{ css: 'header[data-ticket-id]', attribute: 'data-ticket-id' }] },
  channel: { usual: 'email', ways: [{ css: 'header[data-ticket-id]', attribute: 'data-channel' }] },
  subject: [{ css: 'header[data-ticket-id] h1' }],
  company: [{ css: 'header[data-ticket-id]', attribute: 'data-company' }],
  locale: [{ css: 'header[data-ticket-id]', attribute: 'data-locale' }],
  customer: {
    name: [{ css: '.ticket-customer' }, { css: '#details [data-field="name"]' }],
    email: [{ css: '.ticket-customer-email' }, { css: '#details [data-field="email"]' }],
    since: [{ css: '#details [data-field="since"][data-value]', attribute: 'data-value' }],
    segment: [{ css: '#details [data-field="segment"]' }],
  },
  agent: [{ css: '#agent-name' }],
  messages: {
    item: ['article[data-message-id]'],
    id: [{ css: 'article', attribute: 'data-message-id' }],
    author: [{ css: '.message-author' }],
    at: [{ css: 'time', attribute: 'datetime' }],
    body: ['.message-body'],
    roles: [
      { role: 'note', css: '[data-author="note"]' },
      { role: 'agent', css: '[data-author="agent"]' },
      { role: 'customer', css: '[data-author="customer"]' },
    ],
    order: 'newest_last',
  },
  composers: [
    { css: '[data-composer="reply"]', name: 'Public reply' },
    { css: '[data-composer="reply-frame"]', frame: 'iframe', name: 'Public reply' },
  ],
};
