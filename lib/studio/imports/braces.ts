/** Placeholders in double braces, as Zendesk, Freshdesk, Intercom and Gorgias write them, and tags of Liquid. */
import type { Meant, Placeholders, Translated } from './types.ts';
import { SHARED_NAMES, spoken } from './words.ts';

/** `{{ path | filter }}`; a path ends at the first bar. Takes everything up to there at once: spaces must not be tried one by one. */
const BRACES = /\{\{\{?([^{}|]*)(?:\|([^{}]*))?\}\}\}?/g;

/** One filter with what is given to it: `fallback: "there"`, `default("there")`, `upcase`. Bars in quotes are words. */
const FILTER = /([\w-]+)\s*(?:[:(]\s*((?:"[^"]*"|'[^']*'|“[^”]*”|[^|"'“])*))?/g;
const QUOTED = /["'“]([^"'”]*)/;
const FALLBACKS = new Set(['fallback', 'default']);
/** Filters that are the same here. */
const SAME = new Set(['upcase', 'downcase', 'capitalize', 'strip']);

/** Letters of filters that are looked at: more is no placeholder that anybody wrote. */
const MOST = 300;

/** What filters become; one that is not known is left out, and said to be. */
function filtered(written: string): Omit<Meant, 'variable'> {
  const all = [...written.slice(0, MOST).matchAll(FILTER)].map(([, name = '', given = '']) => ({
    name: name.toLowerCase(),
    given,
  }));
  const fallback = all.flatMap(({ name, given }) => (FALLBACKS.has(name) ? (QUOTED.exec(given)?.[1] ?? []) : []))[0];
  const filters = all.flatMap(({ name }) => (SAME.has(name) ? [name] : []));
  const isPart = all.some(({ name }) => !FALLBACKS.has(name) && !SAME.has(name));
  return {
    ...(fallback ? { fallback } : {}),
    ...(filters.length > 0 ? { filters } : {}),
    ...(isPart ? { isPart } : {}),
  };
}

const TAG = /\{%-?\s*(end)?(\w+)([^%]*?)-?%\}/g;

/** @param own their name, in lower case → our variable; comes before the names that products share */
export function braces(own: ReadonlyMap<string, string>): Placeholders {
  return {
    pattern: BRACES,
    translate: ([, written = '', filters = '']) => {
      const path = written.replace(/^-|-$/g, '').trim();
      const name = path.toLowerCase();
      const variable = own.get(name) ?? SHARED_NAMES.get(name);
      if (variable === undefined) return { ask: spoken(path) || 'this' };
      return { variable, ...filtered(filters) };
    },
  };
}

/** Where a condition turns, as a question to the agent: both ways stand in the letter, and one of them has to go. */
export const TURNS: ReadonlyMap<string, string> = new Map([
  ['else', 'or else'],
  ['elsif', 'or if'],
  ['elseif', 'or if'],
]);

/** Conditions and loops know words that we do not: each becomes a question to the agent, its end goes. */
const steps: Placeholders = {
  pattern: TAG,
  translate: ([, end, tag = '', rest = '']): Translated =>
    end ? { ask: '' } : { ask: `${TURNS.get(tag.toLowerCase()) ?? tag} ${rest.trim()}`.trim().slice(0, 40) },
};

/** A note among colleagues inside of a template is no part of the letter. */
const comments: Placeholders = {
  pattern: /\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*comment\b)[\s\S])*?\{%-?\s*endcomment\s*-?%\}/g,
  translate: () => ({ ask: '' }),
};

/** Tags of Liquid. */
export const tags: readonly Placeholders[] = [comments, steps];
