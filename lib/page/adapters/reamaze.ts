import type { Adapter } from '../../adapter.ts';

/**
 * The note and the forward are written in the same text area, so the mode chosen must be seen to be the first, Reply.
 * How the page marks it is not known from anybody: it is how lists of this kind do.
 */
const REPLYING = '#mode-switch > li:first-child.active';

/** Re:amaze. What marks an internal note, its author or its time in the page is not known. */
export const adapter: Adapter = {
  id: 'reamaze',
  name: 'Re:amaze',
  hosts: ['*.reamaze.com'],
  confidence: 'told',
  recognise: { css: '#conversation-sticky-top .conversation-meta, textarea#message_body[data-rt-quickinsert]' },
  ticket: { address: '^/admin/conversations/([^/?#]+)' },
  channel: {
    usual: 'email',
    ways: [{ css: '#messages-list .message.chat-ui', attribute: 'class', pattern: '\\b(chat)-ui\\b' }],
  },
  subject: [],
  customer: { name: [] },
  messages: {
    item: ['#messages-list li.message', '.message:has(.message-body)'],
    author: [],
    at: [],
    body: ['.message-body'],
    ignore: '.message-translation-button, .inline-ai',
    roles: [
      { role: 'agent', css: '.message.staff' },
      { role: 'customer', css: '.message:not(.staff)' },
    ],
    order: 'newest_last',
  },
  composers: [{ css: 'textarea#message_body', when: REPLYING, name: 'Reply' }],
};
