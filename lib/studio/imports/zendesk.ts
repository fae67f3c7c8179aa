/**
 * Zendesk macros: the answer of `GET /api/v2/macros` (developer.zendesk.com, "Macros"), whole or page by page in a list;
 * or a CSV with a column for the title and one for the comment, as exporting apps write it.
 */
import { braces, tags } from './braces.ts';
import { column, tableOf } from './columns.ts';
import { isObject, listIn, textOf } from './json.ts';
import type { Importer, RawMacro } from './types.ts';
import { namesOf } from './words.ts';

const NAMES = namesOf({
  'customer.first_name': 'ticket.requester.first_name ticket.requester.firstname',
  'customer.full_name': 'ticket.requester.name',
  'agent.name': 'current_user.name ticket.assignee.name',
  'agent.first_name': 'current_user.first_name current_user.firstname ticket.assignee.first_name',
  'company.name': 'ticket.account',
  'brand.name': 'ticket.brand.name',
  'brand.sign_off': 'current_user.signature agent.signature',
});

/** Most telling first; a comment in HTML and the same in plain words often stand side by side. */
const COMMENTS = ['comment_value_html', 'comment_value'];

function commentOf(actions: readonly unknown[]): { text: string; html: boolean } | null {
  for (const field of COMMENTS) {
    const action = actions.find((one) => isObject(one) && one.field === field);
    if (!isObject(action)) continue;
    // A comment for one channel is a list: the channel, then the words.
    const value = Array.isArray(action.value) ? action.value.at(-1) : action.value;
    if (textOf(value) !== '') return { text: textOf(value), html: field === 'comment_value_html' };
  }
  return null;
}

function fromJson(macro: Readonly<Record<string, unknown>>): RawMacro {
  const actions = Array.isArray(macro.actions) ? macro.actions : [];
  // One that only sets a status or a tag has no words; it is named among those that are left out.
  const comment = commentOf(actions) ?? { text: '', html: false };
  const does = actions
    .filter(isObject)
    .flatMap(({ field }) => (COMMENTS.includes(textOf(field)) ? [] : [textOf(field)]));
  const path = textOf(macro.title).split('::');
  const off = macro.active === false;
  return { key: textOf(macro.id), title: path.at(-1) ?? '', tags: path.slice(0, -1), ...comment, does, off };
}

/** The list of macros, or the one that `GET /api/v2/macros/{id}` gives. */
const macrosIn = (json: unknown) => {
  const one = isObject(json) ? json.macro : undefined;
  return isObject(one) ? [one] : listIn(json, 'macros');
};

const TEXT_COLUMNS = ['comment_value_html', 'comment_value', 'comment', 'reply'];

export const zendesk: Importer = {
  id: 'zendesk',
  name: 'Zendesk',
  knows: ({ json, table }) =>
    macrosIn(json).some((one) => Array.isArray(one.actions) && 'title' in one) ||
    (table?.columns.some((name) => /^comment_value/i.test(name)) ?? false),
  read: ({ json, table }) =>
    table
      ? tableOf(table, { title: ['title', 'name'], text: TEXT_COLUMNS, key: ['id'], tags: [], shortcut: [] }).map(
          (one) => ({
            ...one,
            html: column(table, TEXT_COLUMNS)?.toLowerCase().endsWith('html') ?? false,
          }),
        )
      : macrosIn(json).map(fromJson),
  placeholders: [...tags, braces(NAMES)],
};
