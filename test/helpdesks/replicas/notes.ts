/**
 * How each product turns the reply's editor into something else: a note among colleagues, a forward, another's box. Each
 * runs in the replica's document as it stands, in a test's or in a browser's, so nothing here leans on what is around it.
 */

/** A way in which the place where the reply was is none any more, named by what the agent sees then. */
export interface Switched {
  id: string;
  to: string;
  /** In the document. */
  by(): void;
  /** Nothing is left there that our code takes for an editor of the reply's: it can only say that none is open. */
  gone?: true;
}

export const SWITCHED: readonly Switched[] = [
  {
    id: 'zendesk',
    to: 'an internal note in the same editor',
    by: () => {
      for (const button of document.querySelectorAll('[data-test-id="omnichannel-channel-switcher-button"]'))
        button.setAttribute('data-channel', 'internal');
    },
  },
  {
    id: 'zendesk',
    to: 'an editor whose channel the page does not tell',
    by: () => {
      for (const button of document.querySelectorAll('[data-test-id="omnichannel-channel-switcher-button"]'))
        button.removeAttribute('data-channel');
    },
  },
  {
    id: 'freshdesk',
    to: 'a private note, which asks whom to notify',
    by: () => document.querySelector('.ticket-action__fields')?.setAttribute('data-test-notify-to', ''),
  },
  {
    id: 'freshdesk',
    to: 'an editor without its rows for people',
    by: () => document.querySelector('.ticket-action__fields')?.remove(),
  },
  {
    id: 'hubspot',
    to: 'an internal comment, told by the address',
    by: () => history.replaceState(null, '', `${location.pathname}${location.search}#comment`),
  },
  {
    id: 'hubspot',
    to: 'an editor that sends nothing',
    by: () => document.querySelector('[data-test-id="composer-send-button"]')?.remove(),
    gone: true,
  },
  {
    id: 'hubspot',
    to: 'a note on the record, in the reply’s window',
    by: () => {
      const button = document.querySelector('[data-test-id="composer-send-button"]');
      button?.insertAdjacentElement('afterend', button.cloneNode() as Element);
      button?.setAttribute('data-test-id', 'activity-creator-window-footer-save-button');
    },
    gone: true,
  },
  {
    id: 'intercom',
    to: 'a note in the reply’s box',
    by: () => {
      const box = document.querySelector('[data-conversation-reply-composer]');
      box?.removeAttribute('class');
      box?.firstElementChild?.classList.add('o__note');
    },
  },
  {
    id: 'intercom',
    to: 'a note in a box that is called nothing but a composer',
    by: () => {
      const box = document.querySelector('[data-conversation-reply-composer]');
      box?.removeAttribute('data-conversation-reply-composer');
      box?.firstElementChild?.classList.add('o__note');
    },
  },
  {
    id: 'intercom',
    to: 'a note by the tab of the inbox before 2026',
    by: () => {
      const tab = document.createElement('a');
      tab.className = 'o__selected';
      tab.dataset.intercomTarget = 'note-tab';
      document.body.append(tab);
    },
  },
  {
    id: 'intercom',
    to: 'a note of the inbox before 2026',
    by: () => {
      const box = document.querySelector('[data-conversation-reply-composer]');
      box?.removeAttribute('data-conversation-reply-composer');
      if (box) box.className = 'conversation__text o__note';
    },
    gone: true,
  },
  {
    id: 'chatwoot',
    to: 'a private note',
    by: () => document.querySelector('.reply-box')?.classList.add('is-private'),
  },
  {
    id: 'chatwoot',
    to: 'the prompt of its assistant',
    by: () => document.querySelector('.reply-box .editor-root')?.classList.add('editor--copilot'),
    gone: true,
  },
  {
    id: 'odoo',
    to: 'a note in the log',
    by: () => {
      document.querySelector('.o-mail-Chatter-sendMessage')?.classList.remove('active');
      document.querySelector('.o-mail-Chatter-logNote')?.classList.add('active');
    },
  },
  {
    id: 'zammad',
    to: 'an internal answer',
    by: () => document.querySelector('.content.active .article-add')?.classList.replace('is-public', 'is-internal'),
  },
  {
    id: 'zammad',
    to: 'an internal note',
    by: () => {
      const form = document.querySelector<HTMLElement>('.content.active .article-add');
      form?.classList.replace('is-public', 'is-internal');
      if (form) form.dataset.type = 'note';
    },
  },
  {
    id: 'zammad',
    to: 'a note about a call',
    by: () => document.querySelector('.content.active .article-add')?.setAttribute('data-type', 'phone'),
  },
  {
    id: 'zammad',
    to: 'a form that does not say what it sends',
    by: () => document.querySelector('.content.active .article-add')?.removeAttribute('data-type'),
  },
  {
    id: 'jira-service-management',
    to: 'an internal note',
    by: () => {
      for (const tab of document.querySelectorAll('[id^="comment-editor-container-tabs-"][role="tab"]'))
        tab.setAttribute('aria-selected', String(tab.id.endsWith('-0')));
    },
  },
  {
    id: 'jira-service-management',
    to: 'a note where there is but one panel',
    by: () => {
      for (const tab of document.querySelectorAll('[id^="comment-editor-container-tabs-"][role="tab"]'))
        tab.setAttribute('aria-selected', String(tab.id.endsWith('-0')));
      for (const panel of document.querySelectorAll('[role="tabpanel"]'))
        if (panel.id.endsWith('-0-tab')) panel.remove();
        else {
          panel.removeAttribute('role');
          panel.removeAttribute('id');
        }
    },
  },
  {
    id: 'help-scout',
    to: 'a note',
    by: () => {
      document.querySelector('[data-testid="reply-editor"]')?.setAttribute('data-testid', 'note-editor');
      document.querySelector('[aria-label="Reply Editor"]')?.setAttribute('aria-label', 'Note Editor');
    },
    gone: true,
  },
  {
    id: 'zoho-desk',
    to: 'a comment',
    by: () => {
      for (const box of document.querySelectorAll('.zd_v2-replyeditor-wrapper, .zd_v2-replyeditor-detailwrapper'))
        box.className = 'zd_v2-commenteditor-wrapper';
    },
    gone: true,
  },
  {
    id: 'reamaze',
    to: 'an internal note',
    by: () => {
      document.querySelector('#mode-switch > .active')?.classList.remove('active');
      document.querySelector('#mode-switch > li:nth-child(2)')?.classList.add('active');
    },
  },
  {
    id: 'reamaze',
    to: 'a mode that is not marked',
    by: () => document.querySelector('#mode-switch > .active')?.classList.remove('active'),
  },
  {
    id: 'reamaze',
    to: 'a box without its modes',
    by: () => document.getElementById('mode-switch')?.remove(),
  },
  {
    id: 'outlook',
    to: 'a mail that answers none that is read',
    by: () => {
      for (const body of document.querySelectorAll('[id^="UniqueMessageBody"]')) body.removeAttribute('id');
    },
  },
  {
    id: 'linkedin',
    to: 'a box outside the conversation',
    by: () => {
      const box = document.querySelector('.msg-form__contenteditable');
      if (box) document.body.append(box);
    },
    gone: true,
  },
];
