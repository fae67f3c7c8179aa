import type { Adapter } from '../../adapter.ts';

/** Other open tickets can stay in the document, hidden; the class is on the one that is shown. */
const OPEN = '.content.active';
const FROM = '.article-content-meta.top .article-meta-row:first-child .article-meta-value';
const BY_CUSTOMER = `${OPEN} .ticket-article-item.customer:not(.is-internal)`;
const ADDRESS = '<([^<>\\s]+@[^<>\\s]+)>';
/** "Name <address>", "Name via Desk <address>" (a mail that Zammad sent for an agent) or a bare name. */
const NAME = '^\\s*"?([^<>"]+?)"?(?:\\s+via\\s[^<>]*)?\\s*(?:<[^<>]*>\\s*)?$';
const WRITTEN = `${OPEN} .article-add .articleNewEdit-body[contenteditable="true"]`;
/** Says what is written in its editor: to whom, and as what. */
const FORM = `${OPEN} .article-add.is-public`;

/** Zammad's classic interface (not the new one under `/desktop`), from its source and a page that it rendered. */
export const adapter: Adapter = {
  id: 'zammad',
  name: 'Zammad',
  confidence: 'source',
  recognise: { css: '#navigation .tasks-navigation' },
  ticket: {
    address: '#ticket/zoom/(\\d+)',
    ways: [{ css: '[id^="content_permanent_Ticket-"].active', attribute: 'id', pattern: '-(\\d+)$' }],
  },
  channel: {
    usual: 'email',
    ways: [
      {
        css: `${BY_CUSTOMER} .article-meta.bottom .article-meta-icon`,
        attribute: 'class',
        pattern: '\\bicon-(email|chat|phone)\\b',
      },
    ],
  },
  subject: [{ css: `${OPEN} .ticketZoom-header .ticket-title-update` }, { css: `${OPEN} .js-objectTitle` }],
  tags: { css: `${OPEN} .tags .list-item-name` },
  company: [{ css: `${OPEN} .sidebar[data-tab="organization"] .sidebar-content h3` }],
  customer: {
    name: [
      { css: `${OPEN} .sidebar[data-tab="customer"] .sidebar-content h3` },
      { css: `${BY_CUSTOMER} ${FROM}`, pattern: NAME },
    ],
    email: [
      {
        css: `${OPEN} .sidebar[data-tab="customer"] .sidebar-content a[href^="mailto:"]`,
        attribute: 'href',
        pattern: '^mailto:([^?]+)',
      },
      { css: `${BY_CUSTOMER} ${FROM}`, pattern: ADDRESS },
    ],
  },
  agent: [{ css: '.navbar-items-personal .user > a[title]', attribute: 'title' }],
  messages: {
    // What the system says (automatic mails, reminders, failed deliveries) is no message.
    item: [
      `${OPEN} .ticket-article-item:not(.system)`,
      `${OPEN} [id^="article-"][data-id]:not([id^="article-content-"], .system)`,
    ],
    id: [{ css: '[id^="article-"][data-id]', attribute: 'data-id' }],
    author: [
      { css: FROM, pattern: NAME },
      { css: FROM, pattern: ADDRESS },
      { css: '.article-content-meta.top .article-meta-row:first-child > :last-child', pattern: NAME },
    ],
    email: [{ css: FROM, pattern: ADDRESS }],
    at: [
      { css: '.task-subline time[datetime]', attribute: 'datetime' },
      { css: 'time[datetime]', attribute: 'datetime' },
    ],
    body: ['.textBubble-content .richtext-content', '.textBubble-content'],
    roles: [
      { role: 'note', css: '[id^="article-"].is-internal' },
      { role: 'agent', css: '[id^="article-"].agent' },
      { role: 'customer', css: '[id^="article-"].customer' },
      { role: 'customer', when: 'author_is_customer', guess: true },
      { role: 'agent', when: 'author_is_other', guess: true },
    ],
    ignore: '.textBubble-overflowContainer, .attachments',
    order: 'newest_last',
  },
  composers: [
    // One editor for all: its form says what is written in it. A phone note is public but goes to nobody.
    { css: WRITTEN, when: `${FORM}[data-type]:not([data-type="note"], [data-type="phone"])`, name: 'Reply' },
    // What the first has not taken.
    { css: WRITTEN, when: `${FORM}[data-type]:not([data-type="phone"])`, name: 'Public comment' },
    {
      css: `${OPEN} .article-add [data-name="body"][contenteditable="true"]`,
      when: `${FORM}[data-type]:not([data-type="note"], [data-type="phone"])`,
      name: 'Reply',
      guess: true,
    },
  ],
  inward: [{ css: '.article-add.is-internal' }],
};
