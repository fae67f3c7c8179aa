import type { Cause, Injustice } from '../../conversation.ts';
import type { Finding } from '../reading/evidence.ts';

/**
 * Causes grouped as service-recovery research does (facts after Orsingher 2010; del Río-Lanza 2009): what I got, how
 * long and hard it was, how I was treated. Being unanswered or unread counts as how long and hard it was
 * (docs/labelling.md, settled questions).
 */
const KIND: Record<Cause, Exclude<Injustice, 'none'>> = {
  money: 'outcome',
  fault: 'outcome',
  unfairness: 'outcome',
  risk: 'outcome',
  time: 'process',
  effort: 'process',
  no_information: 'process',
  broken_promise: 'process',
  ignored: 'process',
  rudeness: 'respect',
};
/** An insult or a slight weighs more than a delay named beside it. */
const WEIGHT = { outcome: 1, process: 1, respect: 1.25 };

/** How much the causes they name speak for each injustice. */
export function injusticesOf(findings: readonly Finding[]): Record<Exclude<Injustice, 'none'>, number> {
  const sums = { outcome: 0, process: 0, respect: 0 };
  for (const { for: name, weight } of findings) {
    if (!name.startsWith('cause:')) continue;
    const kind = KIND[name.slice('cause:'.length) as Cause];
    sums[kind] += weight * WEIGHT[kind];
  }
  return sums;
}
