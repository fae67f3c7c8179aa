import { passagesOf } from '../table/pieces.ts';
import type { Token } from '../table/tokens.ts';
import { clean } from '../text/clean.ts';
import { guard } from '../text/guard.ts';
import { mutes } from '../text/mutes.ts';
import { buildNet, sweep } from '../text/net.ts';
import type { Hit } from '../text/rule.ts';
import { type Sentence, sentences, type Word } from '../text/words.ts';
import { SAYS_SOMETHING } from './settle.ts';

/** The words that a mute holds: they look like a feeling or a danger and are none, so the table is not to hear them. */
export function mutedWords(hits: readonly Hit[], read: readonly Sentence[]): ReadonlySet<Word> {
  const muted = new Set<Word>();
  for (const { for: name, rule, sentence, from, to } of hits) {
    if (name !== mutes.id || SAYS_SOMETHING.has(rule)) continue;
    for (const word of (read[sentence] as Sentence).words.slice(from, to)) muted.add(word);
  }
  return muted;
}

/** The pieces of a text's passages as the table meets them in `observe`: cleaned, guarded, split, muted. */
export function piecesOf(text: string): Token[][] {
  const plain = clean(text).text;
  const read = sentences(guard(plain));
  return passagesOf(read, plain, mutedWords(sweep(net, read), read));
}

const net = buildNet([mutes]);
