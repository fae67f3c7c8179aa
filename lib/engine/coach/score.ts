import type { CoachFinding, CoachRule, Grade } from '../../conversation.ts';
import { actionOf } from './acting.ts';
import { scoreFor } from './chance.ts';
import type { Facts } from './facts.ts';
import { isAskedAgain } from './find/asked-again.ts';
import { hearing } from './hearing.ts';

/** From this heat on a message is hot. */
const HOT = 0.5;
/** A phrase that surely blames. */
const BLAMES = 0.7;

/** From this level on something is done for them; to one who is upset, many questions and no step are a form. */
const ANY_STEP = 1.2;

/** Who leaves a plain question open is not excellent. */
const UNANSWERED = 84;

/** The score of a draft, 0…100, with the caps of docs/coach.md. */
export function scoreOf(facts: Facts, quality: number, findings: readonly CoachFinding[]): number {
  return Math.round(Math.min(capOf(facts, findings), scoreFor(quality)));
}

/** The most a draft can have: blame 40, a hot message unheard 50, feeling without help, a form to one upset or what they have told asked again 60, a question left open 84. */
function capOf(facts: Facts, findings: readonly CoachFinding[]): number {
  const has = (name: CoachRule, least = 0) => findings.some(({ rule, weight }) => rule === name && weight >= least);
  if (has('blame', BLAMES)) return 40;
  if (facts.customer.heat >= HOT && hearing(facts).level < 1 && has('no_acknowledgement')) return 50;
  if (has('empathy_run_amok')) return 60;
  if (has('interrogation') && isForm(facts)) return 60;
  return has('unanswered_question') ? UNANSWERED : 100;
}

/** Many questions and no step to one who is upset, or what they have told asked of them again. */
function isForm(facts: Facts): boolean {
  if (facts.customer.upset && actionOf(facts).level < ANY_STEP) return true;
  const { marks, draft } = facts;
  return (
    !marks.some(({ done, will, comes }) => done || will || comes) &&
    draft.body.some((line) => isAskedAgain(line, facts))
  );
}

/** poor up to 40, weak 41–64, good 65–84, excellent from 85. */
export function gradeOf(score: number): Grade {
  if (score <= 40) return 'poor';
  if (score <= 64) return 'weak';
  return score < 85 ? 'good' : 'excellent';
}
