/**
 * Text Blaze snippets. The commands are public (blaze.today/commands); the format of its files is not, so we take what
 * people have: a CSV with the columns `shortcut`, `name` and `text` (or `snippet`), or JSON of snippets with those names,
 * bare or in folders.
 */
import { TURNS } from './braces.ts';
import { column, tableOf } from './columns.ts';
import { isObject, listIn, textOf } from './json.ts';
import type { Importer, Placeholders, RawMacro, Translated } from './types.ts';
import { spoken } from './words.ts';

/** Commands that move or press something; in a letter they are nothing. */
const SILENT = new Set([
  'cursor',
  'key',
  'enter',
  'tab',
  'wait',
  'click',
  'note',
  'endnote',
  'endif',
  'endformtoggle',
  'endrepeat',
]);

/** `{formtext: name=order number; default=none}`, `{user: first}`, `{time: YYYY}`, `{if: x}` … */
const commands: Placeholders = {
  pattern: /\{(=|[a-z]+)(?::\s*([^{}]*))?\}/gi,
  translate: ([, command = '', settings = '']): Translated => {
    const name = command.toLowerCase();
    if (SILENT.has(name)) return { ask: '' };
    const turn = TURNS.get(name);
    if (turn !== undefined) return { ask: `${turn} ${settings}`.trim().slice(0, 40) };
    const said = /(?:^|;)\s*name\s*=\s*([^;]+)/.exec(settings)?.[1];
    if (said) return { ask: said.trim().slice(0, 40) };
    return { ask: spoken(name.startsWith('form') ? name.slice(4) : `${name} ${settings}`).slice(0, 40) || 'this' };
  },
};

function fromJson(one: Readonly<Record<string, unknown>>, folder: string): RawMacro {
  const text = textOf(one.text) || textOf(one.snippet) || textOf(one.content);
  const html = textOf(one.html);
  const shortcut = textOf(one.shortcut);
  return {
    key: textOf(one.id) || shortcut || textOf(one.name),
    title: textOf(one.name) || shortcut,
    text: text || html,
    html: text === '',
    ...(shortcut ? { shortcut } : {}),
    tags: folder ? [folder] : [],
  };
}

const COLUMNS = {
  title: ['name', 'title', 'label'],
  text: ['text', 'snippet', 'content', 'body'],
  key: ['id', 'shortcut'],
  shortcut: ['shortcut', 'trigger', 'abbreviation'],
  tags: ['folder', 'group'],
};

const snippets = (json: unknown): RawMacro[] => {
  const folders = listIn(json, 'folders').filter(({ snippets: inner }) => Array.isArray(inner));
  if (folders.length === 0) return listIn(json, 'snippets').map((one) => fromJson(one, ''));
  return folders.flatMap((folder) => listIn(folder, 'snippets').map((one) => fromJson(one, textOf(folder.name))));
};

export const textBlaze: Importer = {
  id: 'text-blaze',
  name: 'Text Blaze',
  knows: ({ json, table }) =>
    (isObject(json) || Array.isArray(json) ? snippets(json).some(({ shortcut }) => shortcut !== undefined) : false) ||
    (table !== undefined && column(table, COLUMNS.shortcut) !== undefined && column(table, COLUMNS.text) !== undefined),
  read: ({ json, table }) => (table ? tableOf(table, COLUMNS) : snippets(json)),
  placeholders: [commands],
};
