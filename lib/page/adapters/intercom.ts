import type { Adapter } from '../../adapter.ts';

/** Intercom's class prefix is `inbox2__`, since April 2026 in places `inbox-2__`: hence the parts of class names. */
const AVATAR_OF_INITIALS = '[class*="__avatar"][style*="background-color"]';
const TEAMMATE = '[data-testid="admin-avatar-name"]';
const EDITOR = '.ProseMirror.embercom-prosemirror-composer-editor[contenteditable="true"]';

/**
 * A note is chosen by a tab of its own. The tab and its class are those of the inbox before 2026; how the newer one marks
 * a note in the reply's box is known from nobody, and tried as the older one's.
 */
const REPLYING = 'body:not(:has([data-intercom-target="note-tab"].o__selected))';

/** The part, or the group that holds it, in the inbox before 2026: 1 customer, 3 teammate, 4 note, 5 bot, 20 automated. */
const group = (category: number) =>
  `[data-part-group-category="${category}"], [data-part-group-category="${category}"] *`;

/** Intercom's Inbox. Its rows carry no times that a machine can read, and the contact's name is in no known place. */
export const adapter: Adapter = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  confidence: 'told',
  recognise: {
    css: '[data-intercom-target="conversation-space"], [data-intercom-target="inbox-left-nav"], [data-inbox-conversation-header-title], .embercom-prosemirror-composer',
  },
  ticket: { address: '/a/(?:inbox|apps)/(?:[^?#]*/)?conversations?/(\\d+)' },
  channel: {
    usual: 'chat',
    ways: [{ css: '[class*="__user-email-part"]', attribute: 'class', pattern: '__user-(email)-part' }],
  },
  // The contact's name stands there while the conversation has no title of its own.
  subject: [
    { css: '[data-inbox-conversation-header-title]' },
    { css: '[data-conversation-title]' },
    { css: '[data-intercom-target="conversation-toolbar"] .u__one-truncated-line' },
  ],
  customer: { name: [] },
  messages: {
    item: [
      '[class*="group/content-part"]',
      '[data-intercom-target="conversation-stream-content-part"]',
      '[data-part-group-id]',
    ],
    id: [
      { css: '[data-part-id]', attribute: 'data-part-id' },
      { css: '[data-part-group-id]', attribute: 'data-part-group-id' },
    ],
    author: [{ css: TEAMMATE }, { css: '.text-xs > span:first-child', pattern: '^([^·:\\d]+)$' }],
    at: [],
    body: [
      '.interblocks-html, .intercom-interblocks-html',
      '.intercom-interblocks, [class*="__user-email-content"]',
      '[class*="break-words"]',
    ],
    roles: [
      { role: 'note', css: `[class*="__note-part"], ${group(4)}` },
      { role: 'customer', css: `[class*="__user-email-part"], ${group(1)}` },
      { role: 'agent', css: `[class*="__admin-email-part"], ${TEAMMATE}, ${group(3)}, ${group(5)}, ${group(20)}` },
      // A chat row says nothing else; teammates and bots have pictures. Whoever is unsure is left out.
      { role: 'customer', css: AVATAR_OF_INITIALS },
    ],
    ignore: '[class*="attachment"]',
    order: 'newest_last',
  },
  // Side conversations and notes under edit have the same editor elsewhere, so it only counts inside the reply's box.
  composers: [
    { css: `[data-conversation-reply-composer] ${EDITOR}`, when: REPLYING, name: 'Reply' },
    { css: `[class*="__composer__container"] ${EDITOR}`, when: REPLYING, name: 'Reply' },
    { css: `.conversation__text:not(.o__note) ${EDITOR}`, when: REPLYING, name: 'Reply' },
    {
      css: `[data-conversation-reply-composer] [role="textbox"][contenteditable="true"]`,
      when: REPLYING,
      name: 'Reply',
      guess: true,
    },
  ],
  inward: [
    {
      css: '.o__note, [data-conversation-reply-composer]:has(.o__note), [class*="__composer__container"]:has(.o__note)',
    },
  ],
};
