import { isFeeling, isGood } from '../feelings/kinds.ts';
import { passagesOf } from '../table/pieces.ts';
import type { Token } from '../table/tokens.ts';
import { clean } from '../text/clean.ts';
import { guard } from '../text/guard.ts';
import { mutes } from '../text/mutes.ts';
import { buildNet, sweep } from '../text/net.ts';
import type { Hit } from '../text/rule.ts';
import { PAST, QUOTED, REPORTED, scopeOf } from '../text/scope.ts';
import { type Sentence, sentences, type Word } from '../text/words.ts';
import { SAYS_SOMETHING } from './settle.ts';

/** What somebody else may feel or say; the sadness of a customer's own people is nearly the customer's. */
const ANOTHERS: Readonly<Record<string, number>> = {
  anger: REPORTED,
  frustration: REPORTED,
  joy: REPORTED,
  abuse: QUOTED,
};
/** An insult that is quoted was said to them. */
const AT_US = /^(me|us|my|her|him)$/;

/**
 * The words that a mute holds, those for what somebody else feels, and, where the trouble is over, those for how it was: they look like a feeling
 * or a danger and are none of the customer's now, so the table is not to hear them.
 */
export function mutedWords(hits: readonly Hit[], read: readonly Sentence[], over = false): ReadonlySet<Word> {
  const muted = new Set<Word>();
  for (const { for: name, rule, sentence, from, to, state } of hits) {
    const within = read[sentence] as Sentence;
    const scope = name === 'abuse' && within.norms.some((norm) => AT_US.test(norm)) ? 0 : (ANOTHERS[name] ?? 0);
    const another = scope && (scopeOf(within).bits[to - 1] ?? 0) & scope;
    const memory = over && state && isTrouble(name) && (scopeOf(within).bits[from] ?? 0) & PAST;
    if (!memory && !(another && (state || name === 'abuse')) && (name !== mutes.id || SAYS_SOMETHING.has(rule)))
      continue;
    for (const word of (read[sentence] as Sentence).words.slice(from, to)) muted.add(word);
  }
  return muted;
}

const isTrouble = (name: string) => isFeeling(name) && !isGood(name);

/** The pieces of a text's passages as the table meets them in `observe`: cleaned, guarded, split, muted. */
export function piecesOf(text: string): Token[][] {
  const plain = clean(text).text;
  const read = sentences(guard(plain));
  return passagesOf(read, plain, mutedWords(sweep(net, read), read));
}

const net = buildNet([mutes]);
