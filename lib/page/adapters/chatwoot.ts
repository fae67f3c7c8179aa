import type { Adapter } from '../../adapter.ts';

/** Bubbles with words of people: not the lines about assignments and labels, not a picture alone. */
const SPOKEN = ':has([data-bubble-name="text"], [data-bubble-name="email"])';
const MAIL_HEAD = '[data-bubble-name="email"] > section:first-of-type';
/** In a mail's head only the sender's line names a person in a `span`; the subject is always its last line. */
const SENDER = `${MAIL_HEAD} > div:first-child:has(> span)`;
/** "Subject: …", in the agent's language. */
const SUBJECT = '^[^:@]{1,40}:\\s+([^@]+)$';
const BUBBLE = ':is(.left-bubble, .right-bubble)';
const HEADER = '.conversation-details-wrap div:has(> .conversation--header--actions)';
/** A note tab is the same editor, and Copilot's prompt is a second one in the same box. */
const REPLY = '.reply-box:not(.is-private)';

/** Chatwoot 4. Some of its times are clock times without a day. */
export const adapter: Adapter = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  confidence: 'source',
  recognise: { css: '.conversation-panel, .conversation-details-wrap', address: '^/app/accounts/\\d+/' },
  ticket: { address: '^/app/accounts/\\d+/(?:(?:[^?#]+/)?conversations|inbox-view/[^/?#]+)/(\\d+)' },
  channel: { usual: 'chat', ways: [{ css: '[data-bubble-name="email"]', attribute: 'data-bubble-name' }] },
  subject: [
    { css: `${MAIL_HEAD} > div:last-child`, pattern: SUBJECT },
    { css: `${BUBBLE} > section:first-of-type > div:last-child`, pattern: SUBJECT },
  ],
  tags: { css: '.sidebar-labels-wrap .label > span' },
  customer: {
    name: [{ css: `${HEADER} > div:first-child span` }, { css: 'h3.capitalize.break-words' }],
    email: [
      { css: 'a.items-center[href^="mailto:"]', attribute: 'href', pattern: '^mailto:(.+)$' },
      { css: `.left-bubble${SENDER}`, pattern: '([^<>\\s]+@[^<>\\s]+)' },
    ],
  },
  messages: {
    item: [`.message-bubble-container[data-message-id]${SPOKEN}`, `.conversation-panel [data-message-id]${SPOKEN}`],
    id: [{ css: '[data-message-id]', attribute: 'data-message-id' }],
    // Who wrote stands in a tooltip, which is not in the page; an agent with a picture is named by it.
    author: [
      { css: `${SENDER} > span` },
      { css: `${BUBBLE} > section:first-of-type > div:first-child`, pattern: '^\\s*([^<>]+?)\\s*<[^<>\\s]+@' },
      { css: '[role="img"] > img', attribute: 'alt' },
    ],
    email: [{ css: SENDER, pattern: '([^<>\\s]+@[^<>\\s]+)' }],
    at: [{ css: 'time' }, { css: `${BUBBLE} > :last-child .inline > .inline`, pattern: '^(.*\\d[:.]\\d\\d.*)$' }],
    // The clamped one quotes the message that is answered.
    body: ['[data-bubble-name] .prose:not(.line-clamp-2)', '[data-bubble-name] .prose-bubble:not(.line-clamp-2)'],
    // By the same names Chatwoot folds quotes away.
    ignore: '.letter-render [class*="quote"], .letter-render [class*="Quote"]',
    loading: '.conversation-panel > li:first-child > *',
    roles: [
      // Of notes in a row only the last shows the lock.
      { role: 'note', css: '.i-lucide-lock-keyhole, [data-bubble-name].bg-n-solid-amber' },
      { role: 'agent', css: '.right-bubble' },
      { role: 'customer', css: '.left-bubble' },
    ],
    order: 'newest_last',
  },
  composers: [
    { css: '.reply-box .editor-root:not(.editor--copilot) .ProseMirror', when: REPLY, name: 'Reply' },
    { css: '.reply-box .reply-box__top textarea', when: REPLY, name: 'Reply' },
    {
      css: '.reply-box .editor-root:not(.editor--copilot) [contenteditable="true"]',
      when: REPLY,
      name: 'Reply',
      guess: true,
    },
  ],
  inward: [{ css: '.reply-box.is-private, .contact-notes' }],
};
