import { COACH_RULES, type CoachRule } from '../../lib/conversation.ts';
import { f1Of } from '../../test/bench/coach/metrics.ts';
import { line } from '../feelings/line.ts';

/** What readers and a judge say of one draft's flaws. */
interface Named {
  flaws: ReadonlySet<CoachRule>;
  found: ReadonlySet<CoachRule>;
}

interface Flaw {
  rule: CoachRule;
  f1: number;
  precision: number;
  recall: number;
  /** Drafts that readers say have it, and drafts in which it was found. */
  named: number;
  found: number;
}

/** How each flaw is heard: seldom is a low recall, wrongly a low precision. */
export const flawsOf = (said: readonly Named[]): Flaw[] =>
  COACH_RULES.map((rule) => {
    const count = (is: (one: Named) => boolean) => said.filter(is).length;
    const both = count(({ flaws, found }) => flaws.has(rule) && found.has(rule));
    const named = count(({ flaws }) => flaws.has(rule));
    const found = count((one) => one.found.has(rule));
    const f1 = f1Of(said.map((one) => ({ is: one.flaws.has(rule), said: one.found.has(rule) })));
    return { rule, f1, precision: both / Math.max(1, found), recall: both / Math.max(1, named), named, found };
  });

/** Mean F1 of the flaws that stand in these drafts at all. */
export function macroOf(flaws: readonly Flaw[]): number {
  const there = flaws.filter(({ named }) => named > 0);
  return there.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, there.length);
}

export const flawLines = (flaws: readonly Flaw[]): string[] => [
  line('  flaw', 'F1', 'precision', 'recall', 'named', 'found'),
  ...flaws.map((one) => line(`  ${one.rule}`, one.f1, one.precision, one.recall, one.named, one.found)),
];
