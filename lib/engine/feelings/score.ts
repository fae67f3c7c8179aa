import { FEELINGS, type Feeling, type FeelingShown, type Headline, type Level } from '../../conversation.ts';
import { GOOD, isFeeling, isGood, TROUBLE } from './kinds.ts';

/** Summed evidence at which a feeling is shown as slight, clear, strong. */
const LEVELS = [0.3, 0.6, 0.95] as const;
/** How much the first, second, third … piece of evidence for one feeling counts. */
const DAMPING = [1, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15, 0.1];

export type Sums = Record<Feeling, number>;

const NONE = Object.fromEntries(FEELINGS.map((name) => [name, 0])) as Sums;

export const noSums = (): Sums => ({ ...NONE });

/** Adds up the rules' evidence of each feeling; each further piece counts less, so length alone does not shout. */
export function rulesOf(evidence: readonly { for: string; weight: number }[]): Sums {
  const sums = noSums();
  const byName = new Map<string, number[]>();
  for (const { for: name, weight } of evidence) {
    const known = byName.get(name);
    if (known) known.push(weight);
    else if (isFeeling(name)) byName.set(name, [weight]);
  }
  for (const [name, weights] of byName) {
    weights.sort((one, other) => Math.abs(other) - Math.abs(one));
    sums[name as Feeling] = weights.reduce((sum, weight, at) => sum + weight * (DAMPING[at] ?? 0.05), 0);
  }
  return sums;
}

export function levelOf(sum: number): 0 | Level {
  if (sum < LEVELS[0]) return 0;
  if (sum < LEVELS[1]) return 1;
  return sum < LEVELS[2] ? 2 : 3;
}

/** Feelings shown, strongest first; `chances` are their strengths. */
export function shownOf(sums: Sums, chances: Sums): FeelingShown[] {
  const shown: FeelingShown[] = [];
  for (const name of FEELINGS) {
    const level = levelOf(sums[name]);
    if (level > 0) shown.push({ name, level: level as Level, strength: Math.round(chances[name] * 1000) / 1000 });
  }
  return shown.sort((one, other) => other.strength - one.strength);
}

/** Of two troubles about as strong, the one that needs the answer first comes first. */
const FIRST: Record<string, number> = {
  sadness: 0.12,
  anxiety: 0.1,
  anger: 0.08,
  embarrassment: 0.15,
  unheard: 0.2,
  distrust: 0.05,
  disappointment: 0.02,
  confusion: 0,
  frustration: 0,
};
/** Trouble this slight does not outshout praise this strong. */
const SLIGHT = 0.38;
const LOUD = 0.6;

/** The feeling an agent should respond to first: the trouble, where there is one, even where praise is louder. */
export function headlineOf(sums: Sums): Headline {
  const strongest = (names: readonly Feeling[]) =>
    names.reduce(
      (best, name) => (sums[name] + (FIRST[name] ?? 0) > sums[best] + (FIRST[best] ?? 0) ? name : best),
      names[0] as Feeling,
    );
  const trouble = strongest(
    TROUBLE.filter((name) => levelOf(sums[name]) > 0).length > 0
      ? TROUBLE.filter((name) => levelOf(sums[name]) > 0)
      : TROUBLE,
  );
  const good = strongest(GOOD);
  const troubled = levelOf(sums[trouble]) > 0;
  if (troubled && !(sums[trouble] < SLIGHT && sums[good] >= LOUD)) return trouble;
  return levelOf(sums[good]) > 0 ? good : 'neutral';
}

/** Sum of good less sum of trouble. */
export function balanceOf(sums: Sums): number {
  let balance = 0;
  for (const name of FEELINGS) balance += isGood(name) ? sums[name] : -sums[name];
  return balance;
}
