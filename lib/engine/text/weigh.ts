import type { Hit } from './rule.ts';
import { HYPOTHETICAL, NEGATED, PAST, QUOTED, REPORTED, type Scope, STRONGER, WEAKER, WISHED } from './scope.ts';
import type { Sentence, Word } from './words.ts';

/** What the words around a hit do to it. */
export interface Weighed extends Hit {
  negated: boolean;
  /** Something else has resolved it since. */
  resolved: boolean;
  hypothetical: boolean;
  /** "A bit", "slightly": said to be small. */
  slight: boolean;
  /** Between quotation marks: another's words, or a title. */
  quoted: boolean;
}

/** Which way a hit leans decides how far a scope weakens it. */
export type Lean = 'good' | 'trouble';

/** Factor by scope; a marker inside the hit itself ("would not recommend") does not count. */
const FACTORS = {
  good: { hypothetical: 0.12, wished: 0.1, reported: 0.35, quoted: 0.5, question: 0.35, resolved: 1 },
  trouble: { hypothetical: 0.35, wished: 0.5, reported: 0.28, quoted: 0.6, question: 0.9, resolved: 0.3 },
} as const;

const STRONGER_BY = 1.3;
const WEAKER_BY = 0.6;
const CAPITALS_BY = 1.15;

const isCapital = (word: Word) =>
  word.text.length > 2 && word.text === word.text.toUpperCase() && /[A-Z]/.test(word.text);

/** A hit with the scope of its words applied. `resolved` tells whether the message says later that it is put right. */
export function weigh(hit: Hit, sentence: Sentence, scope: Scope, lean: Lean, resolved: boolean): Weighed {
  const bits = scope.bits[hit.from] ?? 0;
  const outside = (markers: Int16Array) => {
    const marker = markers[hit.from] ?? -1;
    return marker >= 0 && (marker < hit.from || marker >= hit.to);
  };
  const factors = FACTORS[lean];
  let factor = 1;
  const negated = (bits & NEGATED) !== 0 && outside(scope.negator);
  const hypothetical = (bits & HYPOTHETICAL) !== 0 && outside(scope.condition);
  const past = (bits & PAST) !== 0 && resolved;
  if (hypothetical) factor *= factors.hypothetical;
  if (bits & WISHED) factor *= factors.wished;
  if (bits & REPORTED && hit.state) factor *= factors.reported;
  if (bits & QUOTED) factor *= factors.quoted;
  if (sentence.question && hit.state) factor *= factors.question;
  else if (sentence.question && lean === 'good') factor *= factors.question;
  if (past) factor *= factors.resolved;
  if (bits & STRONGER) factor *= STRONGER_BY;
  if (bits & WEAKER) factor *= WEAKER_BY;
  const slight = scope.bits.subarray(hit.from, hit.to).some((each) => (each & WEAKER) !== 0);
  for (let at = hit.from; at < hit.to; at++) {
    if (isCapital(sentence.words[at] as Word)) {
      factor *= CAPITALS_BY;
      break;
    }
  }
  return {
    ...hit,
    weight: hit.weight * factor,
    negated,
    resolved: past,
    hypothetical,
    slight,
    quoted: (bits & QUOTED) !== 0,
  };
}
