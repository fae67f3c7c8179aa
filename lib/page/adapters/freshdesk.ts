import type { Adapter } from '../../adapter.ts';

const NAME = '[data-test-id="user-name"]';
const FIRST = '[data-test-id="ticket-description"]';
const LATER = '[data-test-id="conversation-wrapper"]';

/**
 * One editor serves reply and private note: both ask for people, and the note's are those to notify. That mark is known
 * from two scripts of others alone, so a page whose rows for people are not found is not written into.
 */
const ADDRESSED = 'body:has(.ticket-action__fields):not(:has([data-test-notify-to]))';

/** Freshdesk. The panels at its right, with the customer's mail address, are in shadow roots. */
export const adapter: Adapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com', '*.freshworks.com', '*.myfreshworks.com'],
  confidence: 'seen',
  recognise: { css: `body.ember-application #mainactionbar, body.ember-application ${FIRST}` },
  ticket: {
    address: '/a/tickets/(\\d+)',
    ways: [{ css: '[data-album^="ticket_"]', attribute: 'data-album', pattern: '^ticket_(\\d+)$' }],
  },
  channel: { usual: 'email' },
  subject: [{ css: 'head > title', pattern: '^\\[#\\d+\\]\\s*(.+)$' }, { css: '.ticket-subject-heading' }],
  tags: { css: '[data-test-tag-input-field] li .tag-options, .ticket-tags li .tag-options' },
  customer: {
    name: [
      { css: `.ticket-details__requestor:not(.ticket-details__privatenote) ${NAME} b` },
      { css: `${FIRST} ${NAME}` },
    ],
    keys: { css: `${FIRST} a${NAME}`, attribute: 'href', pattern: '/contacts/(\\d+)' },
  },
  messages: {
    item: [`${FIRST}, ${LATER}`, '.ticket-details__item:not(.rich-editor):not(:has(.rich-editor))'],
    id: [
      { css: '[data-album]', attribute: 'data-album' },
      { css: '[data-note-id]', attribute: 'data-note-id' },
    ],
    author: [{ css: `${NAME} b` }, { css: NAME }, { css: '.sender-info .user' }],
    key: [{ css: `a${NAME}`, attribute: 'href', pattern: '/contacts/(\\d+)' }],
    at: [
      { css: '[data-test-id="time-info"]', attribute: 'aria-label' },
      { css: '.timeago-units', pattern: '\\(([^()]+)\\)' },
    ],
    body: [
      '[data-test-conversation="conversation-text"] .ticket_note, #ticket_original_request',
      '[data-test-conversation="conversation-text"]',
      '.ticket_note',
      '.text-content-wrapper',
    ],
    ignore: 'blockquote, .freshdesk_quote, .x_freshdesk_quote',
    loading: '.conversation-dotted-loader, [data-test-button="load-more"].pending',
    roles: [
      // Someone else's answer to what was forwarded is filed as a private note too: none of it reaches the customer.
      { role: 'note', css: '.ticket-details__privatenote' },
      // A reply goes to people; only a note notifies them.
      { role: 'note', css: '[data-test-id="notified-to-emails"]', guess: true },
      { role: 'note', css: '[data-test-id="conversation-status"]', pattern: '\\bprivate note\\b', guess: true },
      { role: 'customer', css: '.ticket-details__requestor' },
      { role: 'agent', css: '[data-test-is-agent]' },
      { role: 'customer', when: 'author_is_customer', guess: true },
      { role: 'agent', when: 'otherwise', guess: true },
    ],
    order: 'newest_last',
  },
  composers: [
    {
      css: `.fr-element.fr-view[contenteditable="true"]:not(${LATER} *):not(${FIRST} *)`,
      when: ADDRESSED,
      name: 'Reply',
    },
    {
      css: `.fr-wrapper [contenteditable="true"]:not(${LATER} *):not(${FIRST} *)`,
      when: ADDRESSED,
      name: 'Reply',
      guess: true,
    },
  ],
  inward: [{ css: 'body:has([data-test-notify-to])' }],
};
