import type { Adapter } from '../../adapter.ts';

/** The sender in a message's header, unfolded or folded; the recipients stand elsewhere. */
const SENDER = 'td.gF span[email]';

/**
 * Gmail. A mailbox knows no requester, so the first to write who is not of our own house counts as the customer. Messages that Gmail has folded
 * have no text in the page. Left conversations and the list stay in the document; only the open one is `main`.
 */
export const adapter: Adapter = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  confidence: 'seen',
  recognise: { css: 'div[gh="cm"], h2.hP[data-legacy-thread-id]' },
  ticket: {
    // A conversation's key has no vowels, so a long label or search is not taken for one; the older form is hexadecimal.
    address: '#(?:[^?]*/)?([B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,}|[\\da-f]{16})(?:\\?|$)',
    ways: [
      { css: 'h2.hP', attribute: 'data-legacy-thread-id' },
      { css: 'h2.hP', attribute: 'data-thread-perm-id' },
    ],
  },
  scope: ['[role="main"]'],
  channel: { usual: 'email' },
  subject: [{ css: 'h2.hP' }, { css: '.ha h2' }],
  tags: { css: '.hX .hN' },
  customer: {
    name: [
      { css: SENDER, attribute: 'name' },
      { css: 'span.gD[email]', attribute: 'name' },
    ],
    email: [
      { css: SENDER, attribute: 'email' },
      { css: 'span.gD[email]', attribute: 'email' },
    ],
  },
  agentEmail: [
    {
      css: 'a[href*="accounts.google.com/SignOutOptions"][aria-label]',
      attribute: 'aria-label',
      pattern: '\\(([^()\\s]+@[^()\\s]+)\\)',
      anywhere: true,
    },
  ],
  messages: {
    // A reply that was sent a moment ago has not got its older key yet.
    item: ['.adn.ads[data-message-id], .adn.ads[data-legacy-message-id]', '[role="listitem"]:has(.a3s)'],
    id: [
      { css: '[data-legacy-message-id]', attribute: 'data-legacy-message-id' },
      { css: '[data-message-id]', attribute: 'data-message-id' },
    ],
    author: [
      { css: 'span.gD[email]', attribute: 'name' },
      { css: SENDER, attribute: 'name' },
    ],
    email: [
      { css: 'span.gD[email]', attribute: 'email' },
      { css: SENDER, attribute: 'email' },
    ],
    at: [
      { css: 'span.g3[title]', attribute: 'title' },
      { css: 'td.gH span[title][alt]', attribute: 'title' },
    ],
    body: ['div.a3s', '.ii.gt > div'],
    roles: [
      { role: 'customer', when: 'author_is_customer' },
      { role: 'agent', when: 'otherwise' },
    ],
    // What repeats an earlier message is trimmed, and shown at a press of the three dots.
    ignore: '.yj6qo, .adL',
    attachments: '.aQH > .aZo',
    order: 'newest_last',
  },
  composers: [
    { css: '[role="main"] .M9 div[g_editable="true"][role="textbox"]', name: 'Reply' },
    {
      css: '[role="main"] [role="textbox"][aria-multiline="true"][contenteditable="true"]',
      name: 'Reply',
      guess: true,
    },
  ],
};
