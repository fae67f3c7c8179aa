import type { Adapter } from '../../adapter.ts';

/** HubSpot measures a name by an unseen twin of it in the same element, so the text can stand there twice. */
const ONCE = '^\\s*([^]{4,}?|[^]+?)\\s*(?:\\1\\s*)?$';
const MAILTO = '^mailto:([^?]+)';
const SEND = '[data-test-id="composer-send-button"]';
/** What stands beside the editors that are no reply: a note, call or task on the record; the Breeze assistant. */
const OTHER = '[data-test-id^="activity-creator"], [data-test-id="chat-send-button"]';
/** E-mail, chat and internal comment share one editor; that only the address tells them apart is known from one source. */
const REPLYING = '^(?!.*#comment)';
const EDITOR = '[data-test-id="rte-content"][contenteditable="true"]';

const CARD = ['visitor', 'agent', 'AUTOMATED'].map((who) => `[data-test-id="primary-message-${who}"]`).join(', ');

/** HubSpot's help desk and its conversations inbox. The thread is virtual: only what is near the view is in the page. */
export const adapter: Adapter = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  confidence: 'told',
  recognise: {
    css: '[data-test-id="hs-global-toolbar"], [data-application-name="svh-help-desk"], [data-test-id="AgentThreadHistory"]',
  },
  ticket: {
    address: '/(?:help-desk/\\d+/[^?#]*ticket|live-messages/\\d+/inbox)/(\\d+)',
    // A ticket opened in the panel over a list.
    ways: [
      { css: '[data-test-id="ticket-header-name-link"] a[href]', attribute: 'href', pattern: '/(?:ticket|0-5)/(\\d+)' },
      {
        css: '[data-test-id="ticket-header-contact-detail-link"] a[href]',
        attribute: 'href',
        pattern: '/ticket(?:/|%2F)(\\d+)',
      },
    ],
  },
  channel: { usual: 'email', ways: [{ css: 'button[aria-label="Change channel"]', pattern: '([Ee]mail|[Cc]hat)' }] },
  subject: [
    { css: '[data-test-id="ticket-header-name-link"]', pattern: ONCE },
    { css: '[data-selenium-test="highlightTitle"]', pattern: ONCE },
    { css: '[data-test-id="sticky-subject-header"]', pattern: ONCE },
    { css: 'head > title', pattern: '^(?:\\(\\d+\\) )?(.+) \\| HubSpot$' },
  ],
  company: [
    { css: '[data-selenium-test="company-chicklet-title-link"]', pattern: ONCE },
    { css: '[data-test-id="inbox-header-company-link"]', pattern: ONCE },
  ],
  customer: {
    name: [
      { css: '[data-test-id="ticket-header-contact-detail-link"] a', pattern: ONCE },
      {
        css: '[data-selenium-test="contact-chicklet-title-link"], [data-test-id="contact-chicklet-title-link"]',
        pattern: ONCE,
      },
      {
        css: '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"] [data-content="true"]',
        pattern: ONCE,
      },
    ],
    email: [
      { css: 'a[data-test-id="contact-chicklet-email"]', attribute: 'href', pattern: MAILTO },
      { css: '[data-selenium-test="contact-chicklet-email"] a[href^="mailto:"]', attribute: 'href', pattern: MAILTO },
      { css: 'a[data-selenium-test="contact-chicklet-email"]', attribute: 'href', pattern: MAILTO },
    ],
  },
  messages: {
    // What a new name has taken from some of them must not take them from the thread.
    item: [
      `${CARD}, [class*="BasicMessageCardWrapper"]:not(:has(${CARD}))`,
      '[class*="BasicMessageCardWrapper"]',
      '[class*="StyledContentColumn"]:has(header)',
    ],
    author: [
      { css: '[data-test-id="sender-name"]', pattern: ONCE },
      { css: 'header > strong', pattern: ONCE },
    ],
    // Only there when the agent has opened the message's details.
    email: [{ css: '[data-message-metadata-type="from"] b', pattern: '([^<\\s]+@[^>\\s]+)' }],
    // In the agent's own words.
    at: [{ css: '[data-test-id="sender-header-content-timestamp"]' }, { css: 'header > span', pattern: '^(.*\\d.*)$' }],
    body: [
      '[data-test-id="primary-message-body-content"], [data-test-id="primary-message-content"]:not(:has([data-test-id="primary-message-body-content"]))',
      ':has(> header) > div',
    ],
    roles: [
      { role: 'customer', css: '[data-test-id="primary-message-visitor"]' },
      { role: 'agent', css: '[data-test-id="primary-message-agent"], [data-test-id="primary-message-AUTOMATED"]' },
      { role: 'customer', css: '[class*="VisitorMessageCardWrapper"]', guess: true },
      {
        role: 'agent',
        css: '[class*="BasicMessageCardWrapper"]:not([class*="VisitorMessageCardWrapper"])',
        guess: true,
      },
      { role: 'customer', when: 'author_is_customer', guess: true },
      { role: 'agent', when: 'author_is_other', guess: true },
    ],
    ignore: '[data-test-id="file-attachment-wrapper"], [class*="HiddenMeasure"]',
    order: 'newest_last',
  },
  composers: [
    { css: `:has(${SEND}):not(:has(${OTHER})) ${EDITOR}`, address: REPLYING, name: 'Reply' },
    {
      css: `:has(${SEND}):not(:has(${OTHER})) .ProseMirror[contenteditable="true"]`,
      address: REPLYING,
      name: 'Reply',
      guess: true,
    },
  ],
  inward: [{ css: 'body', address: '#comment' }, { css: `:has(${OTHER}):not(:has(${SEND}))` }],
};
