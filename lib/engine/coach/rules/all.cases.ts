import { cases as bias_ambiguity } from './bias_ambiguity.cases.ts';
import { cases as bias_confirmation } from './bias_confirmation.cases.ts';
import { cases as bias_egocentric } from './bias_egocentric.cases.ts';
import { cases as blame } from './blame.cases.ts';
import { cases as command_at_feelings } from './command_at_feelings.cases.ts';
import { cases as conditional_apology } from './conditional_apology.cases.ts';
import { cases as distance } from './distance.cases.ts';
import { cases as empathy_run_amok } from './empathy_run_amok.cases.ts';
import { cases as empty_understanding } from './empty_understanding.cases.ts';
import { cases as false_cheer } from './false_cheer.cases.ts';
import { cases as generic_apology } from './generic_apology.cases.ts';
import { cases as helplessness } from './helplessness.cases.ts';
import { cases as impatience } from './impatience.cases.ts';
import { cases as interrogation } from './interrogation.cases.ts';
import { cases as minimising } from './minimising.cases.ts';
import { cases as policy_wall } from './policy_wall.cases.ts';
import { cases as repetition_shame } from './repetition_shame.cases.ts';
import { cases as sorry_overload } from './sorry_overload.cases.ts';
import { cases as vague_time } from './vague_time.cases.ts';
import { cases as wall } from './wall.cases.ts';
import { cases as wrong_name } from './wrong_name.cases.ts';

/** The tables of every rule that looks at words, by the rule. */
export const tables = {
  command_at_feelings,
  policy_wall,
  helplessness,
  blame,
  repetition_shame,
  minimising,
  conditional_apology,
  distance,
  false_cheer,
  vague_time,
  empty_understanding,
  sorry_overload,
  interrogation,
  wall,
  bias_egocentric,
  bias_confirmation,
  bias_ambiguity,
  generic_apology,
  impatience,
  wrong_name,
  empathy_run_amok,
};
