import type { Kind } from '../types.ts';
import { type Cues, cuesOf } from './cues.ts';
import fitted from './weights.json' with { type: 'json' };

/** The kinds between which the weights choose; the others are decided by words that allow no doubt. */
export const WEIGHED = ['trouble', 'ask', 'praise', 'done', 'idea', 'leave'] as const;

interface Weights {
  /** How often each kind comes, before anything is known. */
  base: readonly number[];
  /** What each cue says for each of the kinds, in their order. */
  cues: Readonly<Record<string, readonly number[]>>;
}

/** What speaks for each of the weighed kinds, in their order. */
function leansOf(cues: ReadonlyMap<string, number>): number[] {
  const { base, cues: worth }: Weights = fitted;
  const leans = [...base];
  for (const [name, value] of cues)
    worth[name]?.forEach((each, at) => {
      leans[at] = (leans[at] as number) + each * value;
    });
  return leans;
}

/**
 * The kind that everything known together speaks for; the rules' own word is one cue among the others, and where they see an idea it is one. `npm run
 * bench:replies -- --fit` fits the weights on labelled messages.
 */
export function weighedKind(ruled: Kind, cues: Cues): Kind {
  if (ruled === 'idea' || !(WEIGHED as readonly Kind[]).includes(ruled)) return ruled;
  const known = cuesOf(ruled, cues);
  const leans = leansOf(known);
  const most = Math.max(...leans);
  const own = leans[WEIGHED.indexOf(ruled as (typeof WEIGHED)[number])] ?? most;
  const best = WEIGHED[leans.indexOf(most)] ?? ruled;
  // What has gone wrong stays wrong, however calmly they ask about it; who is ashamed of a slip gets an answer.
  const calm = ruled === 'trouble' && best === 'ask' && (known.get('wrong') === 1 || known.get('fact') === 1);
  const ashamed = ruled === 'ask' && cues.reading.headline === 'embarrassment';
  return most - own > CLEARLY && !calm && !ashamed ? best : ruled;
}

/** So much farther than the rules' own kind another must lean. On labelled messages four such changes of five are right. */
const CLEARLY = 0.5;
