import { FEELINGS, type Feeling, type Headline } from '../../conversation.ts';
import { type Weights, weights } from './blend.ts';
import constants from './headline.json' with { type: 'json' };

/** What may head a message. */
export const HEADS: readonly Headline[] = ['neutral', ...FEELINGS];
/** What tells which does: how likely each feeling is, and that anything is felt at all. */
const CLUES = [...FEELINGS, 'felt'] as const;
export type Clued = (typeof CLUES)[number];

/** How much each clue counts for each head, in tenths, in the order of {@link cluesOf}; fitted by `npm run train`. */
const counts: Readonly<Record<string, readonly number[]>> = constants;

/** Log odds further than this from where a feeling is shown are no plainer. */
const PLAINEST = 5;
/** Brings the clues to the size of the constant that stands behind them. */
const SIZE = 3;

const logOdds = (chance: number) => Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance));

/** The clues as numbers, each by how far its chance is from where it is shown, and a constant. @param chances 0…1 */
export const cluesOf = (chances: Readonly<Record<Clued, number>>): number[] => [
  ...CLUES.map((name) => {
    const beyond = logOdds(chances[name]) - logOdds((weights[name] as Weights).shown);
    return Math.max(-PLAINEST, Math.min(PLAINEST, beyond)) / SIZE;
  }),
  1,
];

/**
 * The feeling that is likeliest the one to answer first, `neutral` where likely none is felt.
 * @param felt how likely it is that anything is felt, 0…1
 */
export function likeliestHead(
  chances: Readonly<Record<Feeling, number>>,
  felt: number,
  may: (head: Headline) => boolean,
): Headline {
  const clues = cluesOf({ ...chances, felt });
  let best: Headline = 'neutral';
  let most = Number.NEGATIVE_INFINITY;
  for (const head of HEADS) {
    if (!may(head)) continue;
    const counted = counts[head] as readonly number[];
    const sum = clues.reduce((total, clue, at) => total + clue * (counted[at] as number), 0);
    if (sum <= most) continue;
    best = head;
    most = sum;
  }
  return best;
}
