import type { Feeling } from '../../conversation.ts';
import { TROUBLE } from '../feelings/kinds.ts';
import { levelOf, sumsOf } from '../feelings/score.ts';
import type { Finding } from './evidence.ts';
import type { Observation } from './observe.ts';

/** A customer who has been answered and writes in trouble again has been in touch about it before. */
const REPEATED = 0.5;
/** What trouble that has grown since their last message adds to it. */
const RISING = 0.15;

const troubleOf = (findings: readonly Finding[]) => {
  const sums = sumsOf(findings);
  const worst = TROUBLE.reduce((best, name) => (sums[name] > sums[best] ? name : best));
  return { name: worst as Feeling, sum: sums[worst] };
};

/** What only the thread shows, each with the words of this turn that show it. */
export function contextFindings(
  turn: readonly Observation[],
  findings: readonly Finding[],
  earlier: readonly Observation[],
): Finding[] {
  const now = troubleOf(findings);
  const words = findings.find((finding) => finding.for === now.name && finding.weight > 0);
  if (levelOf(now.sum) === 0 || !words || earlier.length === 0 || turn.length === 0) return [];
  const added: Finding[] = [];
  const before = troubleOf(earlier.flatMap((each) => each.findings));
  if (levelOf(before.sum) > 0 && !findings.some((finding) => finding.for === 'repeat_contact')) {
    const reason = 'Complained about it earlier in this thread';
    added.push({ ...words, for: 'repeat_contact', rule: 'repeat_contact.thread', weight: REPEATED, reason });
  }
  if (now.sum > before.sum + RISING) {
    const other = findings.find(
      (finding) => finding.for === now.name && finding !== words && finding.message === words.message,
    );
    const place = other ?? words;
    if (other)
      added.push({
        ...place,
        rule: `${now.name}.rising`,
        weight: Math.max(place.weight, 0) + RISING,
        reason: 'Stronger than in their last message',
      });
  }
  return added;
}
