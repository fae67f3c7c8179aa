import type { Adapter } from '../../adapter.ts';

const SUMMARY = '[data-testid="issue.views.issue-base.foundation.summary.heading"]';
/** What the customer first asked is the description, not a comment. */
const REQUEST = '[data-testid="issue.views.field.rich-text.description"]';
const RICH_TEXT = '[data-component-selector="jira-issue-view-rich-text-inline-edit-view-container"]';
const ASKED = `${REQUEST}, div:not(${REQUEST}) > [role="presentation"] > ${RICH_TEXT}`;
const REPORTER = '[data-testid="issue.views.field.user.reporter"]';
const HEADER = '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-header"]';
const LOCK = '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"] svg';
const LABELS = 'issue.views.field.select.common.select-inline-edit.labels.field-inline-edit-state-less--container';
const VIEW = 'issue-comment-base.ui.comment.comment-in-view-wrapper.';
/** Answers to a comment stand inside it: what is looked for in a comment must not be theirs. */
const ANSWER = '[data-testid="issue-view-activity-comment.comment-reply-wrapper.reply-container"]';
const own = (css: string) =>
  `:scope:not(:has(${ANSWER})) ${css}, :has(${ANSWER}) > :not(${ANSWER}):not(:has(${ANSWER})) ${css}`;

const EDITOR = ':is(#ak-editor-textarea, .ProseMirror)[contenteditable="true"]';
const REPLYING = '[id="comment-editor-container-tabs-1"][aria-selected="true"]';

/** Jira Service Management in the cloud. It shares its issue pages with the other Jira products. */
export const adapter: Adapter = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  confidence: 'seen',
  recognise: { css: SUMMARY, address: '^/(?:browse/|jira/servicedesk/)' },
  ticket: {
    address: '(?:[?&]selectedIssue=|/)([A-Z][A-Z0-9_]*-\\d+)(?=[/?&#]|$)',
    ways: [{ css: '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]' }],
  },
  channel: { usual: 'email' },
  subject: [{ css: SUMMARY }, { css: 'head > title', pattern: '^\\[[^\\]]+\\] (.*) - [^-]*$' }],
  tags: { css: `[data-testid="${LABELS}"] a` },
  customer: {
    name: [
      { css: `${REPORTER} span:not([hidden]):not(:empty):not(:has(*))` },
      { css: '[data-testid="issue.views.field.user.reporter.name.wrapper"]' },
      { css: `${REPORTER} [id$="avatar-label"]` },
      { css: REPORTER },
    ],
  },
  messages: {
    item: [
      `${REQUEST}, [data-testid^="comment-base-item-"]`,
      `${ASKED}, [data-componentid^="${VIEW}"]`,
      `${ASKED}, [data-testid="issue-comment-base.ui.comment.custom-comment.container"]`,
    ],
    // The request has none: it gets its place, 0, which comes before every comment's.
    id: [
      { css: '[data-testid^="comment-base-item-"]', attribute: 'data-testid', pattern: '-(\\d+)$' },
      { css: `[data-componentid^="${VIEW}"]`, attribute: 'data-componentid', pattern: '\\.(\\d+)$' },
    ],
    author: [
      { css: `${HEADER} [data-testid="profilecard-next.ui.profilecard.profilecard-trigger"]` },
      { css: `${HEADER} h3` },
    ],
    // Times are relative, or in the agent's language and zone, which the page does not tell.
    at: [{ css: '[data-testid="issue-timestamp.relative-time"]' }, { css: `${HEADER} > [role="presentation"]` }],
    body: [own('.ak-renderer-document'), own('.ak-renderer-wrapper')],
    roles: [
      { role: 'note', css: own(LOCK) },
      // In English only: what other languages call it is not known.
      { role: 'note', css: HEADER, pattern: 'Internal note', guess: true },
      { role: 'customer', css: `${REQUEST}, ${RICH_TEXT}` },
      { role: 'customer', when: 'author_is_customer' },
      { role: 'agent', when: 'otherwise' },
    ],
    ignore: '[data-node-type="media"], [data-node-type="mediaInline"]',
    // Newest first or last, as the agent has chosen.
    order: 'by_id',
  },
  composers: [
    {
      css: `[data-testid="issue-transition.ui.issue-transition-modal"] #comment-container ${EDITOR}`,
      when: '[id="issue-transition-comment-editor-container-tabs-1"][aria-selected="true"]',
      name: 'Reply to customer',
    },
    // The note's editor stays in the document, hidden, when the agent has written in it and changed over.
    { css: `#comment-editor-container-tabs-1-tab ${EDITOR}`, when: REPLYING, name: 'Reply to customer' },
    {
      css: `[data-testid="issue.activity.comment"]:not(:has([role="tabpanel"])) ${EDITOR}`,
      when: REPLYING,
      name: 'Reply to customer',
    },
    {
      css: '#comment-editor-container-tabs-1-tab [role="textbox"][contenteditable="true"]',
      when: REPLYING,
      name: 'Reply to customer',
      guess: true,
    },
  ],
  inward: [
    {
      css: '#comment-editor-container-tabs-0-tab, #issue-transition-comment-editor-container-tabs-0-tab',
    },
    {
      css: '[data-testid="issue-transition.ui.issue-transition-modal"]:has([id="issue-transition-comment-editor-container-tabs-0"][aria-selected="true"])',
    },
    {
      css: '[data-testid="issue.activity.comment"]:has([id="comment-editor-container-tabs-0"][aria-selected="true"])',
    },
  ],
};
