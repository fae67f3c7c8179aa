import { FEELINGS } from '../../lib/conversation.ts';
import { tables as feelingTables } from '../../lib/engine/feelings/feelings.cases.ts';
import { cases } from '../../lib/engine/read.cases.ts';
import { allRules } from '../../lib/engine/reading/rules.ts';
import { tables as signalTables } from '../../lib/engine/signals/signals.cases.ts';
import { outputOf } from '../../lib/engine/table/outputs.ts';
import { wordSides } from './lexicon.ts';
import { passagesIn, type Text } from './text.ts';

/** Public lists of good and bad words, each as a text of its own: it lends its side to words that training meets seldom. */
export function lexicon(): Text[] {
  return [...wordSides()].map(([word, side]) => {
    const good = Math.min(1, Math.max(0, 0.5 + side));
    const known = new Map([
      ['lean', good],
      ['praise', good],
    ]);
    return { text: word, levels: {}, passages: [[word]], known, weight: 0.3, from: 'lexicon' };
  });
}

/** The example sentence of every rule: it is what the rule is for. */
export function examples(): Text[] {
  return allRules
    .filter(({ id }) => outputOf(id) >= 0)
    .flatMap(({ id, rules }) =>
      rules
        .filter(({ weight }) => weight >= 0.4)
        .map(({ example }) => ({
          text: example,
          levels: {},
          passages: passagesIn(example),
          known: new Map([[id, 0.9]]),
          weight: 0.5,
          from: 'examples',
        })),
    );
}

/** The tables of match and miss beside the rules: passages that say a thing, and passages that only look as if. */
export function tables(): Text[] {
  return Object.entries({ ...feelingTables, ...signalTables }).flatMap(([name, { match, miss }]) => [
    ...match.map((text) => told(text, name, 0.9)),
    ...miss.map((text) => told(text, name, 0.05)),
  ]);
}

/** The messages of the engine's own table of readings: what must be felt, given, and not given. */
export function readings(): Text[] {
  return cases.map(({ text, headline, has = [], not = [] }) => {
    const known = new Map<string, number>([
      ...has.map((name) => [name, 1] as const),
      ...not.map((name) => [name, 0] as const),
    ]);
    if (headline === 'neutral') for (const name of [...FEELINGS, 'felt']) known.set(name, 0.03);
    else if (typeof headline === 'string') known.set(headline, 0.95).set('felt', 1);
    return { text, levels: {}, passages: passagesIn(text), known, weight: 1.5, from: 'examples' };
  });
}

const told = (text: string, name: string, target: number): Text => ({
  text,
  levels: {},
  passages: passagesIn(text),
  known: new Map([[name, target]]),
  weight: 1.2,
  from: 'examples',
});
