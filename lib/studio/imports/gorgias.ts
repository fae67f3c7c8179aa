/**
 * Gorgias macros: the answer of `GET /api/macros` (developers.gorgias.com, "The Macro object"), whole or page by page; or
 * the CSV of its macro page, with a column for the name and one for the response.
 */
import { braces, tags } from './braces.ts';
import { column, tableOf } from './columns.ts';
import { isObject, listIn, textOf } from './json.ts';
import type { Importer, RawMacro } from './types.ts';
import { namesOf } from './words.ts';

const ORDERS = 'ticket.customer.integrations.shopify.orders[0]';
const NAMES = namesOf({
  'customer.first_name': 'ticket.customer.firstname ticket.customer.first_name',
  'customer.full_name': 'ticket.customer.name',
  'agent.name': 'current_user.name ticket.assignee_user.name',
  'agent.first_name': 'current_user.firstname current_user.first_name',
  'order.number': `${ORDERS}.name ${ORDERS}.order_number`,
});

const COLUMNS = {
  title: ['name', 'macro_name', 'title'],
  text: ['body_html', 'body_text', 'response', 'response_text', 'body'],
  key: ['id'],
  tags: ['tags'],
  shortcut: [],
};

function fromJson(macro: Readonly<Record<string, unknown>>): RawMacro {
  const actions = Array.isArray(macro.actions) ? macro.actions.filter(isObject) : [];
  const response = actions.find(({ name }) => name === 'setResponseText')?.arguments;
  const said = isObject(response) ? response : {};
  const html = textOf(said.body_html);
  const tagged = actions.find(({ name }) => name === 'addTags')?.arguments;
  const tagList = isObject(tagged) ? textOf(tagged.tags).split(',') : [];
  return {
    key: textOf(macro.id),
    title: textOf(macro.name),
    text: html || textOf(said.body_text),
    html: html !== '',
    tags: tagList.map((tag) => tag.trim()).filter(Boolean),
    off: textOf(macro.archived_datetime) !== '',
    does: actions.map(({ name }) => textOf(name)).filter((name) => name !== 'setResponseText' && name !== 'addTags'),
  };
}

export const gorgias: Importer = {
  id: 'gorgias',
  name: 'Gorgias',
  knows: ({ json, table }) =>
    listIn(json, 'data', 'macros').some((one) => 'name' in one && Array.isArray(one.actions)) ||
    (table !== undefined && column(table, ['intent']) !== undefined && column(table, COLUMNS.text) !== undefined),
  read: ({ json, table }) => (table ? tableOf(table, COLUMNS) : listIn(json, 'data', 'macros').map(fromJson)),
  placeholders: [...tags, braces(NAMES)],
};
