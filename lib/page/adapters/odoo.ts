import type { Adapter } from '../../adapter.ts';

/** What a person wrote; what Odoo noted itself ("Stage changed") has a body too, but no placed one. */
const SPOKEN = ':has(.o-mail-Message-body.position-relative)';
const WORDS = '.o-discuss-text-body > .text-break';
const CUSTOMER = '.o_form_view .o_field_widget[name="partner_id"]';
/** A contact is shown as "Company, Name". */
const PERSON = '(?:^|,\\s*)([^,]+)$';
const COMPANY = '^(.+),\\s*[^,]+$';
const ADDRESS = '([^<>"\\s]+@[^<>"\\s]+)';
/** "Send message" and "Log note" open the same editor. */
const SENDING = '.o-mail-Chatter-sendMessage.active';

/**
 * Odoo 17 and later: the messages beside any record (a helpdesk ticket, a task, a lead). Mails that came in by Odoo's
 * gateway stand in an open shadow root.
 */
export const adapter: Adapter = {
  id: 'odoo',
  name: 'Odoo',
  hosts: ['*.odoo.com'],
  confidence: 'source',
  recognise: { css: '.o_web_client .o-mail-Chatter' },
  // With what stands before the number, for tickets and leads are counted apart.
  ticket: { address: '(?:^/odoo/(?:[^?#]*/)?(?=[^/?#]+/\\d+(?:[?#]|$))|[#&]id=)((?:[^/?#&=]+/)?\\d+)' },
  channel: { usual: 'email' },
  subject: [
    { css: '.o_last_breadcrumb_item span', pattern: '^\\s*([\\s\\S]*?)\\s*(?:\\(#\\d+\\))?\\s*$' },
    { css: 'head > title', pattern: '^(?:\\(\\d+\\) )?(.+) - Odoo$' },
  ],
  tags: { css: '.o_form_view .o_field_widget[name="tag_ids"] .o_tag_badge_text' },
  company: [
    { css: `${CUSTOMER} input`, attribute: 'value', pattern: COMPANY },
    { css: `${CUSTOMER} a.o_form_uri`, pattern: COMPANY },
  ],
  customer: {
    name: [
      { css: `${CUSTOMER} input`, attribute: 'value', pattern: PERSON },
      { css: `${CUSTOMER} a.o_form_uri`, pattern: PERSON },
      { css: '[name="partner_id"] input[role="combobox"]', attribute: 'value', pattern: PERSON },
    ],
    email: [
      { css: '.o_field_widget[name="partner_email"] a[href^="mailto:"]', attribute: 'href', pattern: '^mailto:(.+)$' },
      { css: '.o_field_widget[name="email_from"] a[href^="mailto:"]', attribute: 'href', pattern: '^mailto:(.+)$' },
    ],
    keys: { css: `${CUSTOMER} a.o_form_uri`, attribute: 'href', pattern: 'res\\.partner/(\\d+)' },
  },
  agent: [{ css: '.o-mail-Chatter .o-mail-Message.o-selfAuthored .o-mail-Message-author' }],
  messages: {
    item: [
      `.o-mail-Chatter .o-mail-Message${SPOKEN}`,
      `.o-mail-Chatter-content [role="group"]${SPOKEN}`,
      `.o-mail-Chatter .o-mail-Message:has(${WORDS})`,
    ],
    author: [{ css: '.o-mail-Message-author' }, { css: '.o-mail-Message-header > :first-child' }],
    // Somebody who is no contact yet is named by the mail address.
    email: [{ css: '.o-mail-Message-author', pattern: ADDRESS }],
    key: [{ css: 'img.o-mail-Message-avatar', attribute: 'src', pattern: '/res\\.partner/(\\d+)/' }],
    at: [
      { css: '.o-mail-Message-date[title]', attribute: 'title' },
      { css: '.o-mail-Message-header small[title]', attribute: 'title' },
    ],
    body: ['.o-mail-Message-body.position-relative', WORDS],
    ignore:
      '[data-o-mail-quote], .o-mail-ellipsis, .o-mail-read-more-less, .o-mail-Message-edited, .o-mail-Message-body > em.text-muted, .o-mail-Message-body > em.mb-1, .o-mail-Message-body > p.fst-italic.text-muted',
    roles: [
      { role: 'note', css: ':is(.o-mail-Message-body, .text-break):is(.o-note, .p-1)' },
      { role: 'agent', css: '.o-selfAuthored' },
      { role: 'customer', when: 'author_is_customer' },
      // Who has no login cannot be clicked on: no colleague. Customers with a portal login can.
      { role: 'customer', css: '.o-mail-Message-author:not(.cursor-pointer)' },
      { role: 'agent', when: 'otherwise' },
    ],
    attachments: '.o-mail-AttachmentList [role="menuitem"]',
    order: 'newest_first',
  },
  composers: [
    { css: '.o-mail-Chatter-top .o-mail-Composer-html[contenteditable="true"]', when: SENDING, name: 'Send message' },
    { css: '.o-mail-Chatter-top textarea.o-mail-Composer-input', when: SENDING, name: 'Send message' },
    {
      css: '.o-mail-Chatter-top textarea[placeholder]:not(.o-mail-Composer-fake)',
      when: SENDING,
      name: 'Send message',
      guess: true,
    },
  ],
  inward: [{ css: '.o-mail-Chatter:has(.o-mail-Chatter-logNote.active)' }],
};
