/**
 * Freshdesk canned responses: the answer of `GET /api/v2/canned_response_folders/ID/responses` (developers.freshdesk.com),
 * one folder or several in a list; or a CSV with `title` and `content_html`.
 */
import { braces, tags } from './braces.ts';
import { column, tableOf } from './columns.ts';
import { listIn, textOf } from './json.ts';
import type { Importer } from './types.ts';
import { namesOf } from './words.ts';

const NAMES = namesOf({
  'customer.first_name': 'ticket.requester.firstname ticket.requester.first_name ticket.contact.firstname',
  'customer.full_name': 'ticket.requester.name ticket.from_name ticket.contact.name',
  'agent.name': 'ticket.agent.name',
  'agent.first_name': 'ticket.agent.firstname ticket.agent.first_name',
  'company.name': 'ticket.portal_name',
  'brand.name': 'ticket.product_name',
  'brand.sign_off': 'ticket.agent.signature',
});

const COLUMNS = {
  title: ['title', 'name'],
  text: ['content_html', 'content'],
  key: ['id'],
  tags: ['folder'],
  shortcut: [],
};

export const freshdesk: Importer = {
  id: 'freshdesk',
  name: 'Freshdesk',
  knows: ({ json, table }) =>
    listIn(json, 'canned_responses', 'responses').some(
      (one) => 'title' in one && ('content_html' in one || 'content' in one),
    ) ||
    (table !== undefined && column(table, ['content_html']) !== undefined),
  read: ({ json, table }) =>
    table
      ? tableOf(table, COLUMNS)
      : listIn(json, 'canned_responses', 'responses').map((one) => ({
          key: textOf(one.id),
          title: textOf(one.title),
          text: textOf(one.content_html) || textOf(one.content),
          html: textOf(one.content_html) !== '',
          tags: [textOf(one.folder_name)].filter(Boolean),
          does: Array.isArray(one.attachments) && one.attachments.length > 0 ? ['attachments'] : [],
        })),
  placeholders: [...tags, braces(NAMES)],
};
