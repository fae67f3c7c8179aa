import { expect, test } from 'vitest';
import { ADAPTERS } from '../../../lib/adapters.ts';
import { isInward } from '../../../lib/page/composer.ts';
import { showMarkup } from '../../support/saved-page.ts';
import { expectedOf, pageOf } from './replica.ts';

const inwardOf = (id: string) => ADAPTERS.find((each) => each.id === id)?.inward;

function show(id: string, address = expectedOf(id).address): void {
  showMarkup(pageOf(id, 'ticket').replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), address);
}

const one = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`Nothing is ${css}`);
  return found;
};

/** How each product turns the place of the reply into that of a note; and the editor that a hostile fix would name then. */
const MODES: Record<string, { turn(): void; editor: string; address?: string }> = {
  zendesk: {
    turn: () =>
      one('[data-ticket-id="58214"] [data-test-id="omnichannel-channel-switcher-button"]').setAttribute(
        'data-channel',
        'internal',
      ),
    editor: '[data-ticket-id="58214"] [contenteditable="true"]',
  },
  freshdesk: {
    turn: () => one('.ticket-editor').insertAdjacentHTML('beforeend', '<div data-test-notify-to></div>'),
    editor: '.fr-element',
  },
  chatwoot: { turn: () => one('.reply-box').classList.add('is-private'), editor: '.reply-box .ProseMirror' },
  zammad: {
    turn: () => one('#content_permanent_Ticket-2846 .article-add').classList.replace('is-public', 'is-internal'),
    editor: '#content_permanent_Ticket-2846 .articleNewEdit-body',
  },
  odoo: {
    turn: () => {
      one('.o-mail-Chatter-sendMessage').classList.remove('active');
      one('.o-mail-Chatter-logNote').classList.add('active');
    },
    editor: '.o-mail-Chatter-top .o-mail-Composer-input',
  },
  intercom: {
    turn: () => one('[data-conversation-reply-composer] .ProseMirror').parentElement?.classList.add('o__note'),
    editor: '[data-conversation-reply-composer] .ProseMirror',
  },
  'jira-service-management': {
    turn: () => one('#comment-editor-container-tabs-0').setAttribute('aria-selected', 'true'),
    editor: '[data-testid="issue.activity.comment"] .ProseMirror',
  },
};

test.each(Object.keys(MODES))('[S30] %s: in its mode for notes no adapter may write, whatever it names', (id) => {
  const { turn, editor } = MODES[id] as (typeof MODES)[string];
  show(id);
  turn();
  expect(isInward(one(editor), inwardOf(id))).toBe(true);
  // A page anew: this document keeps in mind what its elements matched before.
  show(id);
  expect(isInward(one(expectedOf(id).composer ?? ''), inwardOf(id))).toBe(false);
});

test.each([
  ['intercom', '#note-editor'],
  ['hubspot', '#note'],
  ['hubspot', '#assistant'],
  ['zoho-desk', '.zd_v2-commentbox-container .KB_Editor'],
  ['chatwoot', '.contact-notes .ProseMirror'],
  ['jira-service-management', '#comment-editor-container-tabs-0-tab .ProseMirror'],
])('[S30] %s: the note’s own editor %s is never written into', (id, editor) => {
  show(id);
  expect(isInward(one(editor), inwardOf(id))).toBe(true);
  expect(isInward(one(expectedOf(id).composer ?? ''), inwardOf(id))).toBe(false);
});

test('[S30] HubSpot: what the address alone tells for a note is held as well', () => {
  show('hubspot', `${expectedOf('hubspot').address}#comment`);
  expect(isInward(one('#reply'), inwardOf('hubspot'))).toBe(true);
});
