import MiniSearch from 'minisearch';
import type { Template } from './types.ts';

interface Entry {
  id: number;
  title: string;
  tags: string;
  words: string;
  why: string;
  body: string;
}

/** What each field weighs, against the body. */
const BOOST = { title: 5, tags: 3, words: 2, why: 1.5, body: 1 } as const;
const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];
/** A word of fewer letters is looked for in titles and tags alone: it begins half of all words. */
const SHORT = 3;
/** From so many letters on, a word may have a slip. */
const FUZZY_FROM = 5;
/** Words that are in every template and find none. */
const EVERYWHERE = new Set(
  'a an and are as at be been but by can do for from had has have how i if in is it me my not of on or our so that the their them there they this to was we were what when which who will with would you your'.split(
    ' ',
  ),
);

const INDEXES = new WeakMap<readonly Template[], MiniSearch<Entry>>();

const entryOf = ({ title, tags, when, why, body }: Template, id: number): Entry => ({
  id,
  title,
  tags: tags.join(' '),
  words: when.says?.join(' ') ?? '',
  why,
  body: body.replace(/\{[{%][\s\S]*?[}%]\}/g, ' '),
});

/** The index of these templates, made once for a list. */
function indexOf(templates: readonly Template[]): MiniSearch<Entry> {
  const known = INDEXES.get(templates);
  if (known !== undefined) return known;
  const index = new MiniSearch<Entry>({
    fields: FIELDS,
    processTerm: (term) => {
      const word = term.toLowerCase();
      return EVERYWHERE.has(word) ? null : word;
    },
  });
  index.addAll(templates.map(entryOf));
  INDEXES.set(templates, index);
  return index;
}

/** A word that may have only just begun; a number is whole from its first figure on. */
const isBegun = (word: string) => word.length < SHORT && !/^\p{N}/u.test(word);

/** The words that are looked for; one that has only just begun says nothing beside others. */
function wordsIn(query: string): string[] {
  const words =
    query
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && isBegun(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/**
 * Places in the list whose templates hold all words of the query, each with how well: 1 is the best. The last word may
 * be the start of one. Slips of the keys are forgiven where nothing holds what was typed.
 */
export function fullText(query: string, templates: readonly Template[], limit: number): Map<number, number> {
  const index = indexOf(templates);
  const words = wordsIn(query);
  const typed = words.join(' ');
  const last = words.at(-1) ?? '';
  const options = {
    boost: BOOST,
    combineWith: 'AND' as const,
    prefix: (term: string) => term === last,
    ...(words.length === 1 && last.length < SHORT ? { fields: ['title', 'tags'] } : {}),
  };
  const exact = index.search(typed, options);
  const fuzzy = (term: string) => (term.length >= FUZZY_FROM ? 0.2 : false);
  const found = exact.length > 0 ? exact : index.search(typed, { ...options, fuzzy });
  const best = found[0]?.score ?? 1;
  return new Map(found.slice(0, limit).map(({ id, score }) => [id as number, score / best]));
}
