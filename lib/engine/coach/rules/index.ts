import type { Rule } from '../rule.ts';
import { biasAmbiguity } from './bias_ambiguity.ts';
import { biasConfirmation } from './bias_confirmation.ts';
import { biasEgocentric } from './bias_egocentric.ts';
import { blame } from './blame.ts';
import { commandAtFeelings } from './command_at_feelings.ts';
import { conditionalApology } from './conditional_apology.ts';
import { distance } from './distance.ts';
import { empathyRunAmok } from './empathy_run_amok.ts';
import { emptyUnderstanding } from './empty_understanding.ts';
import { falseCheer } from './false_cheer.ts';
import { genericApology } from './generic_apology.ts';
import { helplessness } from './helplessness.ts';
import { impatience } from './impatience.ts';
import { interrogation } from './interrogation.ts';
import { minimising } from './minimising.ts';
import { noAcknowledgement } from './no_acknowledgement.ts';
import { noAction } from './no_action.ts';
import { policyWall } from './policy_wall.ts';
import { repetitionShame } from './repetition_shame.ts';
import { sorryOverload } from './sorry_overload.ts';
import { unansweredQuestion } from './unanswered_question.ts';
import { vagueTime } from './vague_time.ts';
import { wall } from './wall.ts';
import { wrongInjustice } from './wrong_injustice.ts';
import { wrongName } from './wrong_name.ts';

/** Every rule of the coach, in the order of the contract. */
export const RULES: readonly Rule[] = [
  commandAtFeelings,
  policyWall,
  helplessness,
  blame,
  repetitionShame,
  minimising,
  conditionalApology,
  distance,
  falseCheer,
  vagueTime,
  emptyUnderstanding,
  sorryOverload,
  interrogation,
  wall,
  biasEgocentric,
  biasConfirmation,
  biasAmbiguity,
  noAcknowledgement,
  noAction,
  wrongInjustice,
  empathyRunAmok,
  genericApology,
  impatience,
  wrongName,
  unansweredQuestion,
];
