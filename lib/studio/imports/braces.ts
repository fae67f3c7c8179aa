/** Placeholders in double braces, as Zendesk, Freshdesk, Intercom and Gorgias write them, and tags of Liquid. */
import type { Placeholders, Translated } from './types.ts';
import { SHARED_NAMES, spoken } from './words.ts';

/** `{{ path | filter }}`; a path ends at the first bar. */
const BRACES = /\{\{[{-]?\s*([^{}|]*?)\s*(?:\|([^{}]*?))?\s*[}-]?\}\}/g;

/** What a filter says where a value is missing: `| fallback: "there"`, `| default: "there"`. */
const FALLBACK = /\b(?:fallback|default)\s*:\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/;

const TAG = /\{%-?\s*(end)?(\w+)([^%]*?)-?%\}/g;

/** @param own their name, in lower case → our variable; comes before the names that products share */
export function braces(own: ReadonlyMap<string, string>): Placeholders {
  return {
    pattern: BRACES,
    translate: ([, path = '', filters = '']) => {
      const name = path.toLowerCase();
      const variable = own.get(name) ?? SHARED_NAMES.get(name);
      const said = FALLBACK.exec(filters);
      const fallback = said?.[1] ?? said?.[2] ?? said?.[3];
      if (variable === undefined) return { ask: spoken(path) || 'this' };
      return fallback ? { variable, fallback } : { variable };
    },
  };
}

/** Conditions and loops know words that we do not: each becomes a question to the agent, its end goes. */
export const tags: Placeholders = {
  pattern: TAG,
  translate: ([, end, tag = '', rest = '']): Translated =>
    end ? { ask: '' } : { ask: `${tag} ${rest.trim()}`.trim().slice(0, 40) },
};
