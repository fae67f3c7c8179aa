import type { Adapter } from '../../adapter.ts';

const TICKET = '.zd_v2-ticketdetailview-container';
const CONVERSATION = ':is([data-id="ConversationList"], [data-test-id="ConversationList"])';
const CONTACT = 'a[href*="/contacts/details/"]';

/** Zoho Desk. Its classes come in pairs, one readable and one hashed at every build; most parts carry a `data-id` too. */
export const adapter: Adapter = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  hosts: [
    'desk.zoho.com',
    'desk.zoho.eu',
    'desk.zoho.in',
    'desk.zoho.com.au',
    'desk.zoho.com.cn',
    'desk.zoho.jp',
    'desk.zoho.sa',
    'desk.zohocloud.ca',
  ],
  confidence: 'told',
  recognise: { css: '[class*="zd_v2-"]' },
  ticket: { address: '/agent/.*/tickets/details/(\\d+)' },
  // Tickets that were opened before stay in the document.
  scope: [`${TICKET}[data-id^="subTab_"]`, TICKET],
  scopeRequired: true,
  channel: { usual: 'email' },
  subject: [
    { css: '[data-id="caseSubjectText"]' },
    { css: '[data-id="caseSubjectText"]', attribute: 'data-title' },
    { css: '.zd_v2-dvsubjectsection-subject, .zd_v2-ticketsubject-subject' },
  ],
  tags: { css: '[data-id="reqproperties"] .zd_v2-tag-text' },
  customer: {
    name: [
      { css: CONTACT },
      { css: CONTACT, attribute: 'data-title' },
      { css: '[data-id="contactInfo"] [data-title]', attribute: 'data-title' },
    ],
  },
  messages: {
    item: ['[data-id="ConversationList"]', '[data-test-id="ConversationList"]'],
    author: [{ css: '[data-id="conversationAuthor"]' }, { css: '.zd_v2-usertime-container > :first-child' }],
    // Times are shown in the agent's own format and zone.
    at: [
      { css: '[data-id="commonTime"]', pattern: '^([^(]+)' },
      { css: '.zd_v2-usertime-container > :last-child', pattern: '^([^(]*\\d[^(]*)' },
    ],
    // A folded thread holds no more than its first words.
    body: ['[data-id="threadContent"], [data-id="content"]', '[data-id="threadSummary"]'],
    ignore: '[data-test-id="attachments"], .zd_v2-attachment-attachment',
    roles: [
      { role: 'note', css: `${CONVERSATION}:not(:has([data-id="threadContent"], [data-id="threadSummary"]))` },
      { role: 'customer', when: 'author_is_customer' },
      // Nothing on a thread says whose it is: with no contact known, it is left unread rather than called an agent's.
      { role: 'agent', css: `${TICKET}:has(${CONTACT}) ${CONVERSATION}:has([data-id="conversationAuthor"])` },
    ],
    order: 'newest_first',
  },
  composers: [
    {
      // Comments are written in the same editor, outside these two.
      css: ':is(.zd_v2-replyeditor-wrapper, .zd_v2-replyeditor-detailwrapper) .KB_Editor',
      frame: 'iframe.KB_Editor_iframe',
      name: 'Reply',
    },
  ],
  inward: [{ css: '.zd_v2-commentbox-container' }],
};
