import { isFeeling } from '../feelings/kinds.ts';
import type { Hit } from '../text/rule.ts';
import type { Sentence, Word } from '../text/words.ts';

const TITLED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const NUMBER = /^\d+$/;
/** Small words that nobody leaves in a name with capitals; some people write So Very Sorry like this. */
const SMALL =
  /^(?:i|you|your|so|much|thank|thanks|very|is|are|was|am|not|my|we|it|have|has|do|did|really|too|never|always|please|no|all|this|that|what|how|why|still|again|and|but|sorry|dear)$/;
/** A sentence in which more of the words than this are capitalised is written so. */
const MOSTLY = 0.6;

const closes = (word: Word) => /[,;:()!?.]/.test(word.post);

/** Runs of two and more capitalised words, or of one and a number, after the first word of a sentence. */
function namesIn({ words }: Sentence): [from: number, to: number][] {
  const titled = words.map(({ text }) => TITLED.test(text));
  if (titled.filter(Boolean).length > MOSTLY * words.length) return [];
  const names: [number, number][] = [];
  for (let from = 1; from < words.length; from++) {
    if (!titled[from]) continue;
    let to = from + 1;
    while (to < words.length && !closes(words[to - 1] as Word) && (titled[to] || NUMBER.test(words[to]?.text ?? '')))
      to += 1;
    const run = words.slice(from, to);
    if (run.length > 1 && !run.some(({ norm }) => SMALL.test(norm))) names.push([from, to]);
    from = to - 1;
  }
  return names;
}

/** What a name says of a thing, it does not say of a customer: the Rage Ultra card, the Angry Monkey sauce. */
const loaded = ({ for: name, weight }: Hit) => weight > 0 && (isFeeling(name) || name === 'danger' || name === 'abuse');

/** Mutes for the names in which a rule has heard a feeling, a danger or an insult. */
export function namedIn(hits: readonly Hit[], read: readonly Sentence[]): Hit[] {
  const names = new Map<Sentence, [number, number][]>();
  const muted: Hit[] = [];
  for (const hit of hits) {
    if (!loaded(hit)) continue;
    const sentence = read[hit.sentence] as Sentence;
    const known = names.get(sentence) ?? namesIn(sentence);
    names.set(sentence, known);
    const name = known.find(([from, to]) => from <= hit.from && hit.to <= to);
    if (name) muted.push({ ...hit, for: 'mute', rule: 'mute.name', weight: 0, from: name[0], to: name[1] });
  }
  return muted;
}
