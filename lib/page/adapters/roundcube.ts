import type { Adapter, Ways } from '../../adapter.ts';

/** The one who is not us: the summary names the sender, or in the folders of sent mail and drafts the recipient. */
const OTHER = '#message-header .header-summary a.rcmContactAddress';
const OTHER_MAIL = '.header-summary a[href^="mailto:"]';
const SENDER = '#message-header td.header.from a.rcmContactAddress';
const SENDER_MAIL = 'td.from a[href^="mailto:"]';
/** "Name", or "Name <address>" where the user wants to see addresses. */
const NAME = '^\\s*([^<>]+?)\\s*(?:<|$)';
const MAILTO = '^mailto:(.+)$';
/** A reply's subject is the mail's with one "Re:" before it, whatever stood there. */
const ANSWER = '(?:(?:[Rr][Ee]|A[Ww]|S[Vv]|V[Ss]|Antw|Odp)\\s*:\\s*)*';

/** What stands in the reply's field of recipients: the first of `"Name" <address>, address`. */
const RECIPIENT: Ways = [
  { css: '#_to', attribute: 'value', pattern: '^\\s*(?:"[^"]*"|[^",<]*)\\s*<([^<>\\s]+)>' },
  { css: '#_to', attribute: 'value', pattern: '^\\s*([^\\s,;<>]+@[^\\s,;<>]+)' },
];

/**
 * Roundcube 1.6 in its own skin: in `test/helpdesks/roundcube` it runs. A page holds one message, and the reply is
 * written on another page, which does not say what it answers: what both know is whom it is with, and about what.
 */
export const adapter: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  confidence: 'source',
  recognise: { css: 'body[class^="task-"] > #messagestack' },
  ticket: {
    parts: [
      [{ css: OTHER, attribute: 'href', pattern: MAILTO }, ...RECIPIENT],
      [
        // The heading's first line is its label for screen readers, its third the link to a window of its own.
        { css: '#message-header h2.subject', pattern: `^\\s*[^\\n]*\\n\\s*${ANSWER}([^\\n]+)` },
        { css: '#compose-subject', attribute: 'value', pattern: `^\\s*${ANSWER}(.+)` },
      ],
    ],
    // A reply that is with nobody yet.
    ways: [{ css: 'body.action-compose form[name="form"] input[name="_id"]', attribute: 'value' }],
  },
  // The list shows the chosen message in a frame.
  scope: ['iframe#messagecontframe'],
  channel: { usual: 'email' },
  subject: [
    { css: '#message-header h2.subject', pattern: '^\\s*[^\\n]*\\n\\s*([^\\n]+)' },
    { css: '#compose-subject', attribute: 'value' },
    { css: 'title', pattern: '::\\s*(.+)$' },
  ],
  customer: {
    name: [
      { css: OTHER, pattern: NAME },
      { css: '#compose_to li.recipient .name' },
      { css: OTHER_MAIL, pattern: NAME },
    ],
    email: [
      { css: OTHER, attribute: 'href', pattern: MAILTO },
      ...RECIPIENT,
      { css: OTHER_MAIL, attribute: 'href', pattern: MAILTO },
    ],
  },
  messages: {
    item: ['[role="main"]:has(> #message-header)', '#layout-content:has(#messagebody)'],
    id: [{ css: '#message-header a.extwin', attribute: 'href', pattern: '[?&]_uid=([\\w.]+)' }],
    author: [
      { css: SENDER, pattern: NAME },
      { css: SENDER_MAIL, pattern: NAME },
    ],
    email: [
      { css: SENDER, attribute: 'href', pattern: MAILTO },
      { css: SENDER_MAIL, attribute: 'href', pattern: MAILTO },
    ],
    // Worded as the user has set it; usually the year first.
    at: [{ css: '#message-header td.header.date' }, { css: '#message-header .header-summary .text-nowrap' }],
    body: ['#messagebody', '#message-content .rightcol'],
    roles: [
      { role: 'customer', when: 'author_is_customer' },
      { role: 'agent', when: 'otherwise' },
    ],
    // What follows part headers is another mail, attached to this one.
    ignore: '.image-attachment, .part-notice, .message-partheaders, .message-partheaders ~ *',
    attachments: '#attachment-list > li',
    order: 'newest_last',
  },
  composers: [
    { css: '#composebodycontainer', frame: 'iframe#composebody_ifr', name: 'Compose' },
    { css: '#composebodycontainer textarea#composebody', name: 'Compose' },
  ],
};
