/**
 * Help Scout saved replies: answers of `GET /v2/mailboxes/ID/saved-replies/ID` (developer.helpscout.com), which hold the
 * whole text, in a list; the plain list has only previews. Or a CSV with `name` and `text`.
 */
import { TURNS } from './braces.ts';
import { cellsIn, column, tableOf } from './columns.ts';
import { listIn, textOf } from './json.ts';
import type { Importer, Placeholders, Table } from './types.ts';
import { namesOf, spoken } from './words.ts';

const NAMES = namesOf({
  'customer.first_name': 'customer.firstname',
  'customer.full_name': 'customer.fullname customer.name',
  'agent.name': 'user.fullname user.name',
  'agent.first_name': 'user.firstname',
  'brand.name': 'mailbox.name inbox.name',
  'thread.subject': 'conversation.subject',
});

const FALLBACK = String.raw`\s*(?:,\s*fallback\s*=\s*([^%]*?))?\s*%\}`;

/** `{%customer.firstName,fallback=there%}`: a name with a point in it, which no tag of Liquid has. */
const NAMED = new RegExp(String.raw`\{%\s*(\w+(?:\.\w+)+)${FALLBACK}`, 'g');

const said: Placeholders = {
  pattern: new RegExp(String.raw`\{%\s*([\w.]+)${FALLBACK}`, 'g'),
  translate: ([, path = '', fallback]) => {
    const variable = NAMES.get(path.toLowerCase());
    if (variable === undefined) return { ask: TURNS.get(path.toLowerCase()) ?? spoken(path) };
    return fallback ? { variable, fallback } : { variable };
  },
};

/** The variables alone, for texts that may hold Liquid as well. */
export const variables: Placeholders = { ...said, pattern: NAMED };

const COLUMNS = { title: ['name', 'title'], text: ['text', 'reply'], key: ['id'], tags: ['tags'], shortcut: [] };

/** Its own tables are told by its variables: their columns are called as anybody's are. */
const isOwnTable = (table: Table): boolean =>
  column(table, COLUMNS.title) !== undefined && cellsIn(table, COLUMNS.text).some((text) => text.search(NAMED) !== -1);

const LISTS = ['saved-replies', 'savedReplies', 'replies'];

export const helpScout: Importer = {
  id: 'help-scout',
  name: 'Help Scout',
  knows: ({ json, table }) =>
    table
      ? isOwnTable(table)
      : listIn(json, ...LISTS).some(
          (one) => 'name' in one && ('text' in one || 'chatText' in one) && !('shortcut' in one),
        ),
  read: ({ json, table }) =>
    table
      ? tableOf(table, COLUMNS)
      : listIn(json, ...LISTS).map((one) => {
          const mail = textOf(one.text);
          return {
            key: textOf(one.id),
            title: textOf(one.name),
            text: mail || textOf(one.chatText),
            html: mail !== '',
          };
        }),
  placeholders: [said],
};
