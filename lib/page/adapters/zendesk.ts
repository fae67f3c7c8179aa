import type { Adapter } from '../../adapter.ts';

/** The composer's channel as its switcher has it, whatever the agent's language; an internal note shares the editor. */
const PUBLIC =
  '[data-ticket-id] [data-test-id="omnichannel-channel-switcher-button"][data-channel]:not([data-channel="internal"])';
const MESSAGE = '[data-test-id="omni-log-item-message"]';

/** Zendesk Agent Workspace. Tickets once opened stay in the document, hidden by visibility and opacity. */
export const adapter: Adapter = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  confidence: 'seen',
  recognise: { css: 'main#main_panes, [data-test-id="omni-log-container"]' },
  // The address alone: on a list, the tickets that stay in the document would pass for open ones.
  ticket: { address: '/agent/tickets/(\\d+)' },
  scope: [
    'main#main_panes div.workspace:not(.is-cached)',
    '.ticket-panes-grid-layout[data-is-active="true"]',
    '[data-ticket-id]',
  ],
  channel: { usual: 'email' },
  subject: [
    { css: 'input[data-test-id="omni-header-subject"]', attribute: 'value' },
    { css: 'input[data-test-id="ticket-pane-subject"]', attribute: 'value' },
    { css: '[data-test-id="ticket-pane-subject"]' },
    // The open ticket's, whichever others stay in the document.
    { css: 'head > title', anywhere: true, pattern: '^[^:]{2,20}: (.+) – [^–]+ – Zendesk$' },
  ],
  tags: { css: '[data-test-id="ticket-system-field-tags-item-selected"]' },
  customer: {
    name: [
      { css: '[data-test-id="tabs-nav-item-users"]' },
      { css: '[data-test-id="ticket-system-field-requester-select"]' },
      { css: '[data-test-id="tooltip-requester-name"]' },
    ],
  },
  messages: {
    item: ['article[data-test-id="omni-log-comment-item"]', '[data-test-id="omni-log-container"] article'],
    author: [{ css: '[data-test-id="omni-log-item-sender"]' }, { css: '[data-test-id="omni-log-comment-user-link"]' }],
    at: [
      { css: 'time[data-test-id^="timestamp-"][datetime]', attribute: 'datetime' },
      { css: 'time[datetime]', attribute: 'datetime' },
    ],
    // Mails and web comments are in a .zd-comment; messaging and chat have none.
    body: ['.zd-comment, [data-test-id="omni-log-message-content"]:not(:has(.zd-comment))', MESSAGE],
    ignore: 'blockquote, .signature, a.attachment, [data-test-id="attachment-thumbnail"]',
    roles: [
      { role: 'note', css: `[data-test-id="omni-log-internal-note-tag"], ${MESSAGE}[type="internal"]` },
      { role: 'note', css: 'article[aria-label*=", Internal"]', guess: true },
      { role: 'customer', css: `${MESSAGE}[type="end-user"]` },
      { role: 'agent', css: `${MESSAGE}[type]` },
      { role: 'customer', when: 'author_is_customer', guess: true },
      { role: 'agent', when: 'author_is_other', guess: true },
    ],
    order: 'newest_last',
  },
  composers: [
    {
      css: '[data-ticket-id] [data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
      when: PUBLIC,
      name: 'Public reply',
    },
    {
      css: '[data-ticket-id] [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
      when: PUBLIC,
      name: 'Messaging',
    },
    {
      css: '[data-ticket-id] .ck-editor__editable[contenteditable="true"]',
      when: PUBLIC,
      name: 'Public reply',
      guess: true,
    },
  ],
  inward: [
    { css: '[data-ticket-id]:has([data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"])' },
  ],
};
