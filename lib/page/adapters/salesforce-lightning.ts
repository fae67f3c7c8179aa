import type { Adapter } from '../../adapter.ts';

/** The kinds of feed entry that somebody has written; the rest are the record's own (changes, milestones, approvals). */
const WRITTEN = [
  'EmailMessageEvent',
  'TextPost',
  'AdvancedTextPost',
  'ContentPost',
  'LinkPost',
  'QuestionPost',
  'SocialPost',
  'CaseCommentPost',
  'CallLogPost',
];

const ENTRY = 'article.cuf-feedElement';
const EMAIL = '.emailMessageBody';
const IS_EMAIL = `:is([data-type="EmailMessageEvent"], :has(${EMAIL}))`;
/** All that is in an entry, where it is in the page. */
const BODY = '.cuf-feedItemBody:not(:has(iframe, emailui-rich-text-output:empty))';
const POST = '.cuf-feedBodyText:not(.cuf-commentItem *), .logCallDescription';
/** The case's contact, by the key prefix of contacts, as labels are in the agent's language. */
const CONTACT =
  ':is(records-highlights-details-item, .forceHighlightsPanel, [data-target-selection-name="sfdc:RecordField.Case.ContactId"]) a[href*="/003"]';
const WEB_EMAIL = '[data-target-selection-name="sfdc:RecordField.Case.SuppliedEmail"] a[href^="mailto:"]';
const ACCOUNT =
  ':is(records-highlights-details-item, .forceHighlightsPanel, [data-target-selection-name="sfdc:RecordField.Case.AccountId"]) a[href*="/001"]';
/** "Jane Smith (Customer)", as experience sites put it. */
const NAME = '^\\s*([^(]+?)\\s*(?:\\(|$)';
/** A title that is not the bare case number, which many layouts show in its place. */
const TITLE = '^\\s*(?!\\d+\\s*$)(\\S[\\s\\S]*)$';

/** Salesforce Service in Lightning: the case's feed. Comments under an entry are left out, as they run the other way. */
export const adapter: Adapter = {
  id: 'salesforce-lightning',
  name: 'Salesforce Lightning',
  hosts: ['*.lightning.force.com'],
  confidence: 'seen',
  recognise: { css: '.forceStyle.oneOne' },
  ticket: { address: '^/lightning/r/(?:Case/)?(500[A-Za-z0-9]{12,15})/' },
  scope: ['section.tabContent.active.oneConsoleTab', '.oneContent.active'],
  scopeRequired: true,
  channel: { usual: 'email' },
  subject: [
    { css: 'lightning-formatted-text[slot="primaryField"]', pattern: TITLE },
    { css: '.slds-page-header__title .uiOutputText', pattern: TITLE },
    { css: '[data-target-selection-name="sfdc:RecordField.Case.Subject"] lightning-formatted-text' },
  ],
  company: [{ css: ACCOUNT }],
  customer: {
    name: [
      { css: CONTACT },
      { css: '.slds-page-header a[href*="/003"]' },
      { css: '[data-target-selection-name="sfdc:RecordField.Case.SuppliedName"] lightning-formatted-text' },
    ],
    email: [
      { css: '[data-target-selection-name="sfdc:RecordField.Case.ContactEmail"] a[href^="mailto:"]' },
      { css: WEB_EMAIL },
    ],
  },
  messages: {
    item: [
      WRITTEN.map((type) => `${ENTRY}[data-type="${type}"]`).join(', '),
      `${ENTRY}:has(${EMAIL}, .cuf-feedBodyText, .logCallDescription)`,
      `.forceChatterFeedItem:has(${EMAIL}, .cuf-feedBodyText, .logCallDescription)`,
    ],
    id: [{ css: ENTRY, attribute: 'data-id' }],
    author: [
      { css: '.preamble_left .uiOutputText', pattern: NAME },
      { css: '.preamble_left', pattern: NAME },
      { css: '.forceChatterFeedItemHeader .uiOutputText', pattern: NAME },
      { css: '.cuf-entityLinkId', pattern: NAME },
    ],
    at: [
      { css: 'time[datetime]:not(.cuf-commentItem time)', attribute: 'datetime' },
      { css: '.cuf-timestamp:not(.cuf-commentItem .cuf-timestamp)' },
    ],
    // A formatted mail may stand in a frame, or behind a shadow root: then only its first line can be read.
    body: [`${EMAIL}:not(:has(iframe, emailui-rich-text-output:empty)), ${POST}`, BODY, '.preamble_custom-summary'],
    ignore: '.cuf-more, .cuf-contentAttachment',
    roles: [
      { role: 'note', css: '.logCallDescription' },
      { role: 'note', css: '.preamble_custom-preamble', pattern: '\\bInternal\\b|\\bOnly\\s*$' },
      { role: 'customer', when: 'author_is_customer' },
      // Where it is not known who asked, nobody's mail can be told from anybody's.
      { role: 'agent', css: `body:has(${CONTACT}, ${WEB_EMAIL}) :is(${ENTRY}, .forceChatterFeedItem)${IS_EMAIL}` },
      { role: 'agent', css: '.preamble_custom-preamble', pattern: '\\bAll with access\\b|\\bTo: All\\b' },
      { role: 'note', css: `${ENTRY}:not(${IS_EMAIL})`, guess: true },
    ],
    order: 'newest_first',
  },
  composers: [
    {
      css: 'iframe.emailuiFrame, iframe[title="Email Body"]',
      frame: ['iframe', 'iframe.cke_wysiwyg_frame'],
      name: 'Email',
    },
  ],
};
