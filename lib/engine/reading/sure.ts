import type { Headline, Signal, Weighted } from '../../conversation.ts';
import { GOOD, TROUBLE } from '../feelings/kinds.ts';
import type { Sums } from '../feelings/score.ts';

/** Evidence under this is thin; between it and nothing at all the reading is a guess. */
const THIN = 0.37;
const NOTHING = 0.2;
/** Praise and trouble both at least this strong pull against each other. */
const CONFLICT = 0.6;

/** Whether the evidence is enough and of one mind. A plain neutral text is sure. */
export function sureOf(sums: Sums, headline: Headline, signals: readonly Weighted<Signal>[]): boolean {
  if (signals.some(({ name, strength }) => name === 'sarcasm' && strength >= 0.45)) return false;
  const trouble = Math.max(...TROUBLE.map((name) => sums[name]));
  const good = Math.max(...GOOD.map((name) => sums[name]));
  if (headline === 'neutral') return Math.max(trouble, good) < NOTHING;
  if (trouble >= CONFLICT && good >= CONFLICT && Math.abs(trouble - good) < 0.3) return false;
  return Math.max(trouble, good) >= THIN;
}
