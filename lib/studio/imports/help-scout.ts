/**
 * Help Scout saved replies: answers of `GET /v2/mailboxes/ID/saved-replies/ID` (developer.helpscout.com), which hold the
 * whole text, in a list; the plain list has only previews. Or a CSV with `name` and `text`.
 */
import { TURNS } from './braces.ts';
import { tableOf } from './columns.ts';
import { listIn, textOf } from './json.ts';
import type { Importer, Placeholders } from './types.ts';
import { namesOf, spoken } from './words.ts';

const NAMES = namesOf({
  'customer.first_name': 'customer.firstname',
  'customer.full_name': 'customer.fullname customer.name',
  'agent.name': 'user.fullname user.name',
  'agent.first_name': 'user.firstname',
  'brand.name': 'mailbox.name inbox.name',
  'thread.subject': 'conversation.subject',
});

/** `{%customer.firstName,fallback=there%}` */
const variables: Placeholders = {
  pattern: /\{%\s*([\w.]+)\s*(?:,\s*fallback\s*=\s*([^%]*?))?\s*%\}/g,
  translate: ([, path = '', fallback]) => {
    const variable = NAMES.get(path.toLowerCase());
    if (variable === undefined) return { ask: TURNS.get(path.toLowerCase()) ?? spoken(path) };
    return fallback ? { variable, fallback } : { variable };
  },
};

const LISTS = ['saved-replies', 'savedReplies', 'replies'];

export const helpScout: Importer = {
  id: 'help-scout',
  name: 'Help Scout',
  knows: ({ json }) =>
    listIn(json, ...LISTS).some((one) => 'name' in one && ('text' in one || 'chatText' in one) && !('shortcut' in one)),
  read: ({ json, table }) =>
    table
      ? tableOf(table, { title: ['name', 'title'], text: ['text', 'reply'], key: ['id'], tags: ['tags'], shortcut: [] })
      : listIn(json, ...LISTS).map((one) => {
          const mail = textOf(one.text);
          return {
            key: textOf(one.id),
            title: textOf(one.name),
            text: mail || textOf(one.chatText),
            html: mail !== '',
          };
        }),
  placeholders: [variables],
};
