/** Any other table: a person says which column holds what. Placeholders are looked for in the usual double braces, and as Help Scout writes them. */
import { braces, tags } from './braces.ts';
import { type Columns, tableOf } from './columns.ts';
import { variables } from './help-scout.ts';
import type { Importer, Table } from './types.ts';

/** Names that a column of each sort often has; a first guess, for a person to put right. */
const USUAL: Columns = {
  title: 'title name subject label macro titel überschrift betreff nom titre objet título titulo nombre titolo'.split(
    ' ',
  ),
  text: 'text body snippet content reply response message comment answer antwort vorlage inhalt texte réponse contenu texto respuesta testo risposta tekst'.split(
    ' ',
  ),
  key: ['id', 'key'],
  shortcut: 'shortcut trigger abbreviation command kürzel kurzbefehl raccourci atajo atalho'.split(' '),
  tags: 'tags tag folder category group kategorie gruppe ordner catégorie dossier categoría categoria carpeta'.split(
    ' ',
  ),
};

/** The columns as a person has set them: the table's own names, empty for none. */
export type Mapping = Readonly<Record<'title' | 'text' | 'shortcut' | 'tags', string>>;

/** What each column seems to be; where no name tells, the one with the longest words holds the text. */
export function guessed(table: Table): Mapping {
  const plain = (name: string) => name.trim().toLowerCase();
  const named = (names: readonly string[]) => table.columns.find((own) => names.includes(plain(own))) ?? '';
  const length = (name: string) => table.rows.reduce((sum, row) => sum + (row[name]?.length ?? 0), 0);
  const longest = table.columns
    .map((name) => ({ name, letters: length(name) }))
    .reduce((most, one) => (one.letters > most.letters ? one : most), { name: '', letters: -1 }).name;
  const text = named(USUAL.text) || longest;
  const title = named(USUAL.title) || (table.columns.find((own) => own !== text) ?? '');
  return { title, text, shortcut: named(USUAL.shortcut), tags: named(USUAL.tags) };
}

/** The importer for a mapping. */
export const plainCsv = ({ title, text, shortcut, tags: tagged }: Mapping): Importer => ({
  id: 'plain-csv',
  name: 'CSV',
  knows: () => false,
  read: ({ table }) =>
    table ? tableOf(table, { title: [title], text: [text], key: USUAL.key, shortcut: [shortcut], tags: [tagged] }) : [],
  placeholders: [variables, ...tags, braces(new Map())],
});
