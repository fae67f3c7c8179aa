import type { Adapter } from '../../adapter.ts';

/** The conversation's own page; the chat windows that float over other pages hold the same classes. */
const THREAD = ':is(.msg-thread, .msg-conversations-container__thread-view)';
const OWN = '.msg-s-event-listitem:not(.msg-s-event-listitem--other)';

/**
 * LinkedIn messaging. Every class is a BEM name that has stood for years. Of several messages in a row only the first
 * tells its author; times are clock times, under headings that say the day.
 */
export const adapter: Adapter = {
  id: 'linkedin',
  name: 'LinkedIn messaging',
  hosts: ['www.linkedin.com'],
  confidence: 'seen',
  recognise: { css: '.msg-s-message-list-content, .msg-conversations-container__conversations-list' },
  ticket: { address: '^/messaging/thread/(?!new(?:[/?#]|$))([^/?#]+)' },
  channel: { usual: 'social' },
  subject: [],
  customer: {
    name: [
      { css: `${THREAD} .msg-entity-lockup__entity-title` },
      { css: `${THREAD} .msg-s-event-listitem--other .msg-s-message-group__name` },
    ],
  },
  agent: [
    { css: `${THREAD} ${OWN} .msg-s-message-group__name` },
    { css: 'img.global-nav__me-photo', attribute: 'alt' },
  ],
  messages: {
    // A picture or file alone has no words, and is no message here.
    item: [
      `${THREAD} .msg-s-event-listitem:has(.msg-s-event-listitem__body)`,
      `${THREAD} li.msg-s-message-list__event:has(.msg-s-event-listitem__body)`,
      `${THREAD} .msg-s-event-listitem:has(.msg-s-event__content[dir])`,
    ],
    id: [{ css: '[data-event-urn]', attribute: 'data-event-urn' }],
    author: [
      { css: '.msg-s-message-group__name' },
      { css: 'img.msg-s-event-listitem__profile-picture', attribute: 'alt' },
    ],
    at: [{ css: '.msg-s-message-group__timestamp' }, { css: '.msg-s-message-group__meta > time' }],
    carried: true,
    day: '.msg-s-message-list__time-heading',
    body: ['.msg-s-event-listitem__body', '.msg-s-event__content[dir]'],
    loading: '.msg-s-message-list__loader:not(.hidden)',
    roles: [
      { role: 'customer', css: '.msg-s-event-listitem--other' },
      { role: 'customer', when: 'author_is_customer', guess: true },
      { role: 'agent', when: 'otherwise' },
    ],
    order: 'newest_last',
  },
  composers: [
    { css: `${THREAD} .msg-form__contenteditable[contenteditable="true"]`, name: 'Message' },
    { css: `${THREAD} form [role="textbox"][contenteditable="true"]`, name: 'Message', guess: true },
  ],
};
