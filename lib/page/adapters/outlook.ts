import type { Adapter } from '../../adapter.ts';

/** Ids of a message's parts are `MSG_<key>_FROM`, `…_DATETIME`, `…_ATTACHMENTS`: they hold in every language. */
const FROM = '[id^="MSG_"][id$="_FROM"]';
/** "Name<address>"; colleagues of the same organisation stand there by name alone. */
const NAME = '^\\s*([^<>]+?)\\s*(?:<|$)';
/** The same behind a label in the agent's language: "From: …". */
const LABELLED = '^[^:]+:\\s*([^<>]+?)\\s*(?:<|$)';
const HEAD = '[role="heading"][aria-level="3"] > [role="button"][aria-label]';
const ADDRESS = '<\\s*([^<>\\s]+@[^<>\\s]+?)\\s*>';
/** Who began: the sender at the foot of the conversation, for the newest message stands on top. */
const BEGAN = `[data-app-section="ConversationContainer"] > * > :nth-last-child(1 of :has(${FROM})) ${FROM}`;
const FIRST_HEAD = `:nth-last-child(1 of :has(> [aria-expanded])) ${HEAD}`;
/** A mail that is shown by itself. */
const SINGLE = `#ItemReadingPaneContainer ${FROM}`;

/**
 * Outlook on the web. A mailbox knows no requester, so the first to write who is not of our own house counts as the customer. Messages that
 * Outlook has folded have no text in the page.
 */
export const adapter: Adapter = {
  id: 'outlook',
  name: 'Outlook on the web',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  confidence: 'seen',
  recognise: { css: '#OwaTitleBar, #ReadingPaneContainerId, [data-app-section="MailReadCompose"]' },
  ticket: {
    address: '^/mail/(?:[^?#]*/)?(?:id|read)/([^/?#]+)',
    ways: [{ css: '[id^="CONV_"][id$="_SUBJECT"]', attribute: 'id', pattern: '^CONV_(.+)_SUBJECT$' }],
  },
  scope: ['[data-app-section="MailReadCompose"]', '#ReadingPaneContainerId'],
  channel: { usual: 'email' },
  subject: [
    { css: '[id^="CONV_"][id$="_SUBJECT"]' },
    { css: '[id^="MSG_"][id$="_SUBJECT"]:not(input)' },
    { css: '#ConversationReadingPaneContainer [role="heading"][aria-level="2"]' },
  ],
  customer: {
    name: [
      { css: BEGAN, pattern: NAME },
      { css: SINGLE, pattern: NAME },
      { css: FIRST_HEAD, attribute: 'aria-label', pattern: LABELLED },
    ],
    email: [
      { css: BEGAN, pattern: ADDRESS },
      { css: SINGLE, pattern: ADDRESS },
      { css: FIRST_HEAD, attribute: 'aria-label', pattern: ADDRESS },
    ],
  },
  agentEmail: [
    { css: '[id^="primaryMailboxRoot_"][title*="@"]', attribute: 'title', pattern: '^\\s*(\\S+@\\S+)', anywhere: true },
  ],
  messages: {
    item: [
      '.wide-content-host:has([id^="UniqueMessageBody"])',
      '[aria-label="Email message"]:has([role="document"])',
      `[aria-expanded="true"]:has(${FROM}):has([role="document"])`,
    ],
    id: [{ css: FROM, attribute: 'id', pattern: '^MSG_(.+)_FROM$' }],
    author: [
      { css: FROM, pattern: NAME },
      { css: HEAD, attribute: 'aria-label', pattern: LABELLED },
    ],
    email: [
      { css: FROM, pattern: ADDRESS },
      { css: HEAD, attribute: 'aria-label', pattern: ADDRESS },
    ],
    at: [{ css: '[id^="MSG_"][id$="_DATETIME"]' }, { css: '[data-testid="SentReceivedSavedTime"]' }],
    body: ['[id^="UniqueMessageBody"]', '[role="document"]'],
    roles: [
      { role: 'customer', when: 'author_is_customer' },
      { role: 'agent', when: 'otherwise' },
    ],
    // Exchange writes its tip on unknown senders into the mail itself; child by child, or all of a newsletter would match.
    ignore: 'table:has(> tbody > tr > td > div > a[href*="LearnAboutSenderIdentification"])',
    attachments: '[id$="_ATTACHMENTS"] [role="option"]',
    order: 'newest_first',
  },
  composers: [
    {
      css: '[id^="editorParent_"] [role="textbox"][contenteditable="true"]',
      when: '[id^="UniqueMessageBody"]',
      name: 'Reply',
    },
    {
      css: '[role="textbox"][aria-label="Message body"][contenteditable="true"]',
      when: '[id^="UniqueMessageBody"]',
      name: 'Reply',
    },
  ],
};
