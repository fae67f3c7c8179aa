import type { Adapter } from '../../lib/adapter.ts';

/** An adapter as the picker makes it. */
export const TAUGHT: Adapter = {
  id: 'taught',
  name: 'desk.example',
  confidence: 'taught',
  recognise: { css: 'article.message' },
  ticket: { address: 'tickets\\/(\\d+)' },
  channel: { usual: 'email' },
  subject: [{ css: 'h1', anywhere: true }],
  customer: { name: [{ css: 'aside .name', anywhere: true }] },
  messages: {
    item: ['article.message'],
    author: [{ css: '.author' }],
    at: [{ css: 'time', attribute: 'datetime' }],
    body: ['.text'],
    roles: [
      { role: 'note', css: '.is-private' },
      { role: 'customer', when: 'author_is_customer' },
      { role: 'agent', when: 'otherwise' },
    ],
    order: 'newest_last',
  },
  composers: [{ css: '#reply textarea', name: 'Reply' }],
};
