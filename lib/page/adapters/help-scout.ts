import type { Adapter } from '../../adapter.ts';

const THREAD = '[data-testid="ThreadContainer"]';
/** Lines such as "Ana assigned this to Piet" are threads too, but have no author of their own. */
const WRITTEN = ':has([data-nocollapse])';
/** The mark is on the list's item or on the thread in it, by version. */
const marked = (mark: string) => `.ThreadListItem.${mark}, .ThreadListItem.${mark} > *, [id^="thread-"].${mark}`;
const TITLE = 'head > title';
const ISO_TIME = '^(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d))$';

/** Help Scout. Names such as `c-Truncate` and `Tag` are those of its own published component library. */
export const adapter: Adapter = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  confidence: 'seen',
  recognise: {
    css: `${THREAD} .ThreadListItem, [data-cy="Sidebar.CustomerEmails"], [data-testid="Sidebar.CustomerProfile"], [data-testid="Sidenav.Section"]`,
  },
  ticket: {
    address: '/conversation/(\\d+)(?:/\\d+)?/?(?:[?#]|$)',
    ways: [{ css: TITLE, pattern: '^#(\\d+) .+ - ' }],
  },
  channel: { usual: 'email' },
  subject: [{ css: '[data-cy="EditableTextarea"]' }, { css: TITLE, pattern: '^#\\d+ (.+) - ' }],
  tags: { css: '[data-testid="TagList"] .c-Tag__textWrapper' },
  customer: {
    name: [
      { css: '[data-cy="Sidebar.CustomerName"] .c-Truncate__content' },
      { css: TITLE, pattern: '^#\\d+ .+ - (.+)$' },
    ],
    email: [
      { css: '[data-cy="Sidebar.CustomerEmails"] [data-testid="EmailList.EmailLink"] .c-Truncate__content' },
      { css: '[data-testid="EmailList.EmailLink"]', pattern: '([^<\\s]+@[^>\\s]+)' },
    ],
  },
  messages: {
    item: [
      `${THREAD} li > div[id^="thread-"]${WRITTEN}`,
      `${THREAD} .ThreadListItem${WRITTEN}`,
      `${THREAD} .ThreadListItem:has(.is-wide-layout)`,
    ],
    id: [{ css: '[id^="thread-"]', attribute: 'id', pattern: '^thread-(\\d+)' }],
    author: [{ css: '[data-nocollapse]' }, { css: '.ThreadItemHeader > span > span:first-child' }],
    at: [
      { css: '[data-testid="timestamp"] time', attribute: 'datetime', pattern: ISO_TIME },
      { css: 'time[datetime]', attribute: 'datetime', pattern: ISO_TIME },
    ],
    body: ['.is-ignoring-table', '[class*="is-wide-layout"]:not([data-testid])'],
    roles: [
      { role: 'note', css: marked('is-note') },
      { role: 'note', css: '[id^="thread-"][aria-label^="Note "]', guess: true },
      { role: 'customer', css: marked('is-customer') },
      { role: 'customer', when: 'author_is_customer', guess: true },
      { role: 'agent', when: 'otherwise' },
    ],
    ignore: '.c-AttachmentList, .c-Attachment',
    // Newest first or last is the agent's choice; the threads' numbers grow.
    order: 'by_id',
  },
  composers: [
    { css: '[data-slate-editor][role="textbox"][aria-label="Reply Editor"]', name: 'Reply' },
    { css: '[data-testid="reply-editor"] [data-slate-editor]', name: 'Reply' },
    { css: '[data-testid="reply-editor"] [role="textbox"][contenteditable="true"]', name: 'Reply', guess: true },
  ],
};
