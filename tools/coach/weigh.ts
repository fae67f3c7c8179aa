import { signsOf } from '../../lib/engine/coach/table/lean.ts';
import { TOLD, type Told } from '../../lib/engine/coach/table/outputs.ts';
import { logistic } from './linear.ts';
import type { Read } from './read.ts';

/** Held back so strongly: the signs are few and the sentences too. */
const HOLD = 12;
/** Out of so many sentences of a rule, about eight stand in sixty conversations' drafts. */
const SAID = 8;
/** A sentence written to look alike counts so much beside one of a whole draft. */
const NEAR = 0.1;
/** The table seldom speaks in a reply that does all else well. */
const GOOD = 0.2;
/** A phrase is believed unless the sentence speaks clearly against it: log odds. */
const MOST_KEPT = -0.85;

interface Judged {
  chance: number;
  is: boolean;
  weight: number;
}

/**
 * What each sign is worth to each rule, from outputs of nets that had not seen the sentence; from which chance on it is said where
 * no phrase stands (`least`), and under which chance the rule's own phrase is taken back (`kept`). A phrase in a draft that has the flaw
 * is taken to be right.
 */
export function weigh(reads: readonly Read[], scores: readonly ArrayLike<number>[]) {
  const signs = reads.map(({ hits }, at) => signsOf(scores[at] ?? [], hits));
  return Object.fromEntries(TOLD.map((rule) => [rule, weighed(rule, reads, signs)]));
}

function weighed(rule: Told, reads: readonly Read[], signs: readonly number[][]) {
  const all = reads.map((read, at) => ({ read, signs: signs[at] ?? [] }));
  const known = all.filter(({ read }) => !read.not.has(rule));
  const is = ({ read }: (typeof all)[number]) => read.rule === rule;
  const { base, worth } = logistic(
    known.map((each) => each.signs),
    known.map(is),
    HOLD,
  );
  const many = known.filter(is).length;
  const judge = (each: (typeof all)[number]): Judged => {
    const lean = each.signs.reduce((sum, sign, at) => sum + sign * (worth[at] ?? 0), base);
    return {
      chance: chanceAt(lean),
      is: is(each),
      weight: is(each) ? SAID / many : each.read.from === 'weak' ? 1 : each.read.from === 'good' ? GOOD : NEAR,
    };
  };
  const alone = known.filter(({ read }) => read.hits.size === 0).map(judge);
  const least = bestOf(alone, SUREST, 6);
  const own = all
    .filter(({ read }) => read.hits.has(rule))
    .map((each): Judged => (each.read.not.has(rule) ? { ...judge(each), is: true, weight: 1 } : judge(each)));
  const kept = own.length < LEAST_OWN ? 0 : bestOf(own, -5, MOST_KEPT);
  console.log(
    `${rule.padEnd(22)} least ${least.toFixed(2)}  F1 ${f1At(alone, least).toFixed(2)}  of ${many}   kept ${kept.toFixed(2)}  F1 ${f1At(own, 0).toFixed(2)} to ${f1At(own, kept).toFixed(2)}  of ${own.length}`,
  );
  return { base, worth, least, kept };
}

/** What only the table hears must be clear: log odds. */
const SUREST = 2.2;
/** Sentences with a rule's phrases from which it can be told when to take them back. */
const LEAST_OWN = 20;

function f1At(judged: readonly Judged[], least: number): number {
  let both = 0;
  let either = 0;
  for (const { chance, is, weight } of judged) {
    if (chance >= least) either += weight;
    if (is) either += weight;
    if (chance >= least && is) both += weight;
  }
  return either === 0 ? 0 : (2 * both) / either;
}

/** The cut with the best F1 where a rule is as rare as in drafts, by log odds; it must do well on both sides of itself. */
function bestOf(judged: readonly Judged[], from: number, to: number): number {
  const choices = Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, at) => from + at * STEP);
  const broadly = (odds: number) =>
    [-3, 0, 0, 3].reduce((sum, steps) => sum + f1At(judged, chanceAt(odds + steps * STEP)), 0);
  return chanceAt(choices.reduce((best, each) => (broadly(each) > broadly(best) ? each : best)));
}

const STEP = 0.1;
const chanceAt = (odds: number): number => 1 / (1 + Math.exp(-odds));
