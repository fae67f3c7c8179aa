import type { Finished } from '../../outcomes.ts';
import { FEW } from '../../targets.ts';
import { ticketKey } from './columns.ts';
import { compareRanks, meanOf, medianOf, type Verdict } from './rank.ts';
import type { Rated } from './rated.ts';

export const SPLITS = ['calm', 'road', 'gesture', 'quick', 'suggested'] as const;
/** What two groups of cases differ in. */
export type Split = (typeof SPLITS)[number];

/** Minutes within which a first answer counts as quick. Ours. */
const QUICK = 60;

/** Which of the two groups a case belongs to; null where nobody knows. */
const SIDES: Readonly<Record<Split, (finished: Finished) => boolean | null>> = {
  calm: ({ calmed }) => calmed,
  road: ({ steps }) => (steps.all === 0 ? null : steps.done >= steps.all),
  gesture: ({ gestures }) => gestures > 0,
  quick: ({ first }) => (first === null ? null : first <= QUICK),
  suggested: ({ suggested }) => suggested,
};

/** One group. `middle` is the mean rating or the median sum; null where the group is so small that it could point at somebody. */
export interface Side {
  cases: number;
  middle: number | null;
}

export interface Comparison {
  split: Split;
  of: 'rating' | 'money';
  yes: Side;
  no: Side;
  verdict: Verdict;
}

export interface ResultsReport {
  /** Tickets finished here, and how many of them stand in the list. */
  finished: number;
  matched: number;
  /** Numbers that two helpdesks share: nobody knows which one is meant, and they are left out. */
  unclear: number;
  comparisons: Comparison[];
}

type Pair = Finished & Rated;

/** The list beside our own counters. It tells what went together and never why. Pure. */
export function reportOf(finished: readonly Finished[], rated: readonly Rated[]): ResultsReport {
  const byTicket = new Map<string, Finished[]>();
  for (const one of finished) {
    const key = ticketKey(one.ticket);
    byTicket.set(key, [...(byTicket.get(key) ?? []), one]);
  }
  const pairs: Pair[] = [];
  let unclear = 0;
  for (const line of rated) {
    const [one, second] = byTicket.get(line.ticket) ?? [];
    if (second) unclear += 1;
    else if (one) pairs.push({ ...one, ...line });
  }
  const comparisons = (['rating', 'money'] as const).flatMap((of) =>
    SPLITS.map((split) => compared(split, of, pairs)).filter(({ yes, no }) => yes.cases + no.cases > 0),
  );
  return { finished: finished.length, matched: pairs.length, unclear, comparisons };
}

function compared(split: Split, of: Comparison['of'], pairs: readonly Pair[]): Comparison {
  const values = (side: boolean): number[] =>
    pairs.flatMap((pair) => {
      const value = pair[of];
      return value !== null && SIDES[split](pair) === side ? [value] : [];
    });
  const [yes, no] = [values(true), values(false)];
  const middle = of === 'rating' ? meanOf : medianOf;
  const side = (group: readonly number[]): Side => ({
    cases: group.length,
    middle: group.length < FEW ? null : middle(group),
  });
  return { split, of, yes: side(yes), no: side(no), verdict: compareRanks(yes, no) };
}
