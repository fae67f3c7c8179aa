import type { CoachFinding, CoachRule, Grade } from '../../conversation.ts';
import { scoreFor } from './chance.ts';
import type { Facts } from './facts.ts';
import { hearing } from './hearing.ts';

/** From this heat on a message is hot. */
const HOT = 0.5;
/** A phrase that surely blames. */
const BLAMES = 0.7;

/** The score of a draft, 0…100, with the caps of docs/coach.md. */
export function scoreOf(facts: Facts, quality: number, findings: readonly CoachFinding[]): number {
  return Math.round(Math.min(capOf(facts, findings), scoreFor(quality)));
}

/** The most a draft can have: blame 40, a hot message unheard 50, feeling without help 60. */
function capOf(facts: Facts, findings: readonly CoachFinding[]): number {
  const has = (name: CoachRule, least = 0) => findings.some(({ rule, weight }) => rule === name && weight >= least);
  if (has('blame', BLAMES)) return 40;
  if (facts.customer.heat >= HOT && hearing(facts).level < 1 && has('no_acknowledgement')) return 50;
  return has('empathy_run_amok') ? 60 : 100;
}

/** poor up to 40, weak 41–64, good 65–84, excellent from 85. */
export function gradeOf(score: number): Grade {
  if (score <= 40) return 'poor';
  if (score <= 64) return 'weak';
  return score < 85 ? 'good' : 'excellent';
}
