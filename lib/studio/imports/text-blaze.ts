/**
 * Text Blaze snippets. The commands are public (blaze.today/commands); the format of its files is not, so we take what
 * people have: a CSV with the columns `shortcut`, `name` and `text` (or `snippet`), or JSON of snippets with those names,
 * bare or in folders.
 */
import { braces, TURNS } from './braces.ts';
import { cellsIn, column, tableOf } from './columns.ts';
import { isObject, listIn, textOf } from './json.ts';
import type { Importer, Placeholders, RawMacro, Table, Translated } from './types.ts';
import { spoken } from './words.ts';

/** Commands that move or press something; in a letter they are nothing. */
const SILENT = new Set('cursor key enter tab wait click endif endformtoggle endrepeat endlink'.split(' '));
/** What may stand bare in braces and is a command; any other bare word in braces is a word of the letter. */
const BARE =
  'formtext formparagraph formmenu formdate formtoggle clipboard site time user else snippet image link'.split(' ');

/** What stands after a command's name: anything, with commands of its own one deep. */
const SETTINGS = String.raw`[^{}]*(?:\{[^{}]*\}[^{}]*)*`;
const COMMAND = new RegExp(
  String.raw`\{(?:=(${SETTINGS})|([a-z]\w*)[ \t]*([:=])(${SETTINGS})|(${[...SILENT, ...BARE].join('|')}))\}`,
  'gi',
);

const named = (words: string): Translated => ({ ask: words.trim().slice(0, 40).trim() || 'this' });

/** `{formtext: name=order number; default=none}`, `{user: first}`, `{time: YYYY}`, `{if: x}`, `{=price * 2}`, `{total=5}` … */
const commands: Placeholders = {
  pattern: COMMAND,
  translate: ([, formula, command, sign, given = '', bare = '']): Translated => {
    if (formula !== undefined) return named(formula);
    const name = (command ?? bare).toLowerCase();
    if (sign === '=') return named(`${name} = ${given}`);
    const settings = given.trim();
    if (SILENT.has(name)) return { ask: '' };
    const turn = TURNS.get(name);
    if (turn !== undefined || name === 'if') return named(`${turn ?? 'if'} ${settings.replace(/\{=?|\}/g, ' ')}`);
    const said = /(?:^|;)\s*name\s*=\s*([^;]+)/.exec(settings)?.[1];
    if (said) return named(said);
    return named(spoken(name.startsWith('form') ? name.slice(4) : `${name} ${settings}`));
  },
};

/** What the agent reads while filling in, and nobody else does. */
const notes: Placeholders = {
  pattern: /\{note(?::[^{}]*)?\}(?:(?!\{note\b)[\s\S])*?\{endnote\}/gi,
  translate: () => ({ ask: '' }),
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

/** Many tables have shortcuts; its own are told by the commands in their texts. */
const isOwnTable = (table: Table): boolean =>
  column(table, COLUMNS.shortcut) !== undefined &&
  cellsIn(table, COLUMNS.text).some((text) => text.search(COMMAND) !== -1);

export const textBlaze: Importer = {
  id: 'text-blaze',
  name: 'Text Blaze',
  knows: ({ json, table }) =>
    (isObject(json) || Array.isArray(json) ? snippets(json).some(({ shortcut }) => shortcut !== undefined) : false) ||
    (table !== undefined && isOwnTable(table)),
  read: ({ json, table }) => (table ? tableOf(table, COLUMNS) : snippets(json)),
  // Double braces are another product's: they go first, or a command would be found inside of them.
  placeholders: [notes, braces(new Map()), commands],
};
