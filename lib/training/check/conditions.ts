import { GRADES } from '../../conversation.ts';
import { BEST, type Condition, type Reaction, type Turn } from '../scenario.ts';
import { type Complaint, fault, type What } from './complaint.ts';
import { type Formula, formulaOf, negated } from './formula.ts';
import { canHold, type Patience, patience } from './solve.ts';

/** Why no reply can fulfil a condition, where that is plain to see. */
function plainly({ grade, least, most, found, clean, says, silent, all }: Condition): [What, ...string[]] | null {
  if (GRADES.indexOf(grade?.least ?? 'poor') > GRADES.indexOf(grade?.most ?? 'excellent')) return ['impossible_grade'];
  for (const [point, from] of Object.entries(least ?? {})) {
    const to = (most as Record<string, number> | undefined)?.[point];
    if (to !== undefined && from > to) return ['impossible_point', point];
  }
  if (found?.every((rule) => clean?.includes(rule))) return ['impossible_found'];
  if (says?.every((phrase) => silent?.includes(phrase))) return ['impossible_words'];
  return all?.map(plainly).find((why) => why !== null) ?? null;
}

const numbers = (all: readonly number[]): string => all.map((at) => at + 1).join(', ');

/** The fewest of those before that still leave nothing for this one. */
function fewest(own: Formula, before: readonly Formula[], left: Patience): number[] {
  return before.reduce<number[]>(
    (kept, _, at) => {
      const without = kept.filter((one) => one !== at);
      return canHold([own, ...without.map((one) => negated(before[one] as Formula))], left) ? kept : without;
    },
    before.map((_, at) => at),
  );
}

/** Why a reaction never happens, with those before it that take its replies; null where it may. */
function never(
  own: Formula,
  when: Condition | undefined,
  before: readonly Formula[],
  left: Patience,
): [What, ...string[]] | null {
  if (!canHold([own], left)) return plainly(when ?? {}) ?? ['impossible'];
  if (canHold([own, ...before.map(negated)], left)) return null;
  const taken = before.findIndex((one) => !canHold([own, negated(one)], left));
  if (taken < 0) return ['covered_by_all', numbers(fewest(own, before, left))];
  const same = !canHold([before[taken] as Formula, negated(own)], left);
  return [same ? 'same_as' : 'covered_by', numbers([taken])];
}

const isEmpty = ({ when }: Reaction): boolean => !when || Object.keys(when).length === 0;

/**
 * Faults in the order and the conditions of a turn's reactions: each must take some reply that none before it takes. Exact over
 * all that a review may find: grades, points, rules and phrases, each on its own.
 */
export function conditionFaults(name: string, { reactions }: Turn): Complaint[] {
  const left = patience();
  const formulas = reactions.map(({ when }) => formulaOf(when));
  const open = reactions.findIndex((one, at) => isEmpty(one) && at < reactions.length - 1);
  return reactions.flatMap((reaction, at) => {
    const place = { field: 'reaction', turn: name, at: at + 1 } as const;
    // What stands behind one that takes all is told once, there.
    if (open >= 0 && at >= open) return at === open ? [fault(place, 'takes_all')] : [];
    const last = at === reactions.length - 1;
    const complaints: Complaint[] = [];
    if (last && !isEmpty(reaction)) complaints.push(fault(place, 'no_rest'));
    if (last && reaction.ends && BEST.has(reaction.ends)) complaints.push(fault(place, 'rest_too_good'));
    const why = never(formulas[at] as Formula, reaction.when, formulas.slice(0, at), left);
    return why ? [...complaints, fault(place, ...why)] : complaints;
  });
}
