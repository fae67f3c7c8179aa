import { normal } from './fit.ts';
import type { Template } from './types.ts';

/** One phrase of a template: where in the list the template stands, and the phrase as it is written there. */
interface Phrase {
  place: number;
  words: string;
}

const INDEXES = new WeakMap<readonly Template[], ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of all templates, as they are compared; made once for a list. */
function indexOf(templates: readonly Template[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = INDEXES.get(templates);
  if (known !== undefined) return known;
  const index = new Map<string, Phrase[]>();
  templates.forEach(({ when }, place) => {
    for (const words of when.says ?? []) {
      const phrase = normal(words);
      const list = index.get(phrase) ?? [];
      if (list.push({ place, words }) === 1) index.set(phrase, list);
    }
  });
  INDEXES.set(templates, index);
  return index;
}

/** Of each template of which the customer writes a phrase, by its place in the list: those phrases. */
export function saidIn(templates: readonly Template[], phrases: ReadonlySet<string>): ReadonlyMap<number, string[]> {
  const index = indexOf(templates);
  const said = new Map<number, string[]>();
  for (const phrase of phrases)
    for (const { place, words } of index.get(phrase) ?? []) said.set(place, [...(said.get(place) ?? []), words]);
  return said;
}
