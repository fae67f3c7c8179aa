import type { Adapter } from '../../adapter.ts';

/**
 * The note and the forward are written in the same text area, so the mode chosen must be seen to be the first, Reply.
 * How the page marks it is not known from anybody: it is how lists of this kind do.
 */
const REPLYING = '#mode-switch > li:first-child.active';

/**
 * What marks an internal note is not known from anybody, so whatever calls itself one is none of the customer's words and
 * none of the answers: the class of a message, or of a mark in it.
 */
const PRIVATE = ['note', 'internal', 'private'].map((name) => `[class*="${name}" i]`).join(', ');
const MARKED = `:is(${PRIVATE}):not(.message-body *)`;
const PROFILE = '#conversation-right-rail .customer-profile';

/** Re:amaze. What stands for a message's author or its time in the page is not known, nor the subject's place. */
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
  customer: {
    // By what profiles of this kind call it: nobody has said.
    name: [
      { css: `${PROFILE} .profile-details [class*="name" i]:not(:has(*))` },
      { css: `${PROFILE} .profile-details > :first-child:not(a, button, :has(*))` },
    ],
    email: [{ css: `${PROFILE} a[href^="mailto:"]`, attribute: 'href', pattern: '^mailto:([^?]+)' }],
  },
  messages: {
    item: ['#messages-list li.message', '.message:has(.message-body)', '#messages-list li:has(> .message-body)'],
    author: [],
    at: [],
    body: ['.message-body', '.message > div:first-child'],
    ignore: '.message-translation-button, .inline-ai',
    roles: [
      { role: 'note', css: MARKED },
      { role: 'agent', css: 'li.staff, .message.staff' },
      { role: 'customer', css: 'li:not(.staff), .message:not(.staff)' },
    ],
    order: 'newest_last',
  },
  composers: [
    { css: 'textarea#message_body', when: REPLYING, name: 'Reply' },
    { css: 'form textarea[name="message[body]"]', when: REPLYING, name: 'Reply', guess: true },
  ],
};
