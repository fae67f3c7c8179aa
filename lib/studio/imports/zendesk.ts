/**
 * Zendesk macros: the answer of `GET /api/v2/macros` (developer.zendesk.com, "Macros"), whole or page by page in a list;
 * or a CSV with a column for the title and one for the comment, as exporting apps write it.
 */
import { braces, tags } from './braces.ts';
import { tableOf } from './columns.ts';
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

type Action = Readonly<Record<string, unknown>>;

/** Most telling first; a comment in HTML and the same in plain words often stand side by side. */
const COMMENTS = ['comment_value_html', 'comment_value'];

interface Comment {
  text: string;
  html: boolean;
  /** It is written on this one only; empty for all of them. */
  channel: string;
}

/** A comment for one channel is a list: the channel, then the words. */
function commentIn(field: string, value: unknown): Comment {
  const [channel, words] = Array.isArray(value) ? [textOf(value[0]), value.at(-1)] : ['', value];
  const name = channel.replace(/^channel:/, '');
  return { text: textOf(words), html: field === 'comment_value_html', channel: name === 'all' ? '' : name };
}

/** All that a macro writes, channel by channel; what it writes in several steps is one text. */
function commentsOf(actions: readonly Action[]): Comment[] {
  for (const field of COMMENTS) {
    const said = actions
      .filter((one) => one.field === field)
      .map(({ value }) => commentIn(field, value))
      .filter(({ text }) => text !== '');
    const channels = [...new Set(said.map(({ channel }) => channel))];
    const comments = channels.map((channel): Comment => {
      const texts = said.filter((one) => one.channel === channel).map(({ text }) => text);
      return { text: texts.join('\n\n'), html: field === 'comment_value_html', channel };
    });
    if (comments.length > 0) return comments;
  }
  // One that only sets a status or a tag has no words; it is named among those that are left out.
  return [{ text: '', html: false, channel: '' }];
}

/** Says of the comment whether the customer gets it. */
const MODE = 'comment_mode_is_public';

function fromJson(macro: Readonly<Record<string, unknown>>): RawMacro[] {
  const actions = Array.isArray(macro.actions) ? macro.actions.filter(isObject) : [];
  const fields = actions.map(({ field }) => textOf(field));
  const path = textOf(macro.title).split('::');
  const title = path.at(-1) ?? '';
  const key = textOf(macro.id);
  return commentsOf(actions).map(({ text, html, channel }, at) => ({
    key: at === 0 ? key : `${key || title}-${channel || 'all'}`,
    title: at === 0 || channel === '' ? title : `${title} (${channel})`,
    tags: path.slice(0, -1),
    text,
    html,
    does: fields.filter((field) => field !== MODE && !COMMENTS.includes(field)),
    off: macro.active === false,
    note: actions.some(({ field, value }) => field === MODE && String(value) === 'false'),
  }));
}

/** The list of macros, or the one that `GET /api/v2/macros/{id}` gives. */
const macrosIn = (json: unknown) => {
  const one = isObject(json) ? json.macro : undefined;
  return isObject(one) ? [one] : listIn(json, 'macros');
};

const COLUMNS = {
  title: ['title', 'name'],
  text: ['comment_value_html', 'comment_value', 'comment', 'reply'],
  key: ['id'],
  tags: [],
  shortcut: [],
  live: ['active'],
  open: [MODE],
};

export const zendesk: Importer = {
  id: 'zendesk',
  name: 'Zendesk',
  knows: ({ json, table }) =>
    macrosIn(json).some((one) => Array.isArray(one.actions) && 'title' in one) ||
    (table?.columns.some((name) => /^comment_value/i.test(name)) ?? false),
  read: ({ json, table }) => (table ? tableOf(table, COLUMNS) : macrosIn(json).flatMap(fromJson)),
  placeholders: [...tags, braces(NAMES)],
};
