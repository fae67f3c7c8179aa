/** The shape of a review of a draft. Part of the contract; the verb itself is not built yet. */
import * as v from 'valibot';
import { OffsetSchema } from './reading.ts';

const COACH_RULES = [
  'command_at_feelings',
  'policy_wall',
  'helplessness',
  'blame',
  'repetition_shame',
  'minimising',
  'conditional_apology',
  'distance',
  'false_cheer',
  'vague_time',
  'empty_understanding',
  'sorry_overload',
  'interrogation',
  'wall',
  'bias_egocentric',
  'bias_confirmation',
  'bias_ambiguity',
  'no_acknowledgement',
  'no_action',
  'wrong_injustice',
  'empathy_run_amok',
  'generic_apology',
  'impatience',
  'wrong_name',
  'unanswered_question',
] as const;

const RUBRIC_POINTS = ['acknowledge', 'understand', 'explore', 'own', 'act', 'fair', 'ease', 'end_well'] as const;

/** The keys of a review, in the order in which they are written. */
export const reviewEntries = {
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  grade: v.pipe(
    v.picklist(['poor', 'weak', 'good', 'excellent']),
    v.description('poor up to 40, weak 41–64, good 65–84, excellent from 85.'),
  ),
  rubric: v.array(
    v.strictObject({
      point: v.picklist(RUBRIC_POINTS),
      score: v.pipe(v.nullable(v.picklist([0, 1, 2, 3])), v.description('null: does not apply.')),
      quote: v.nullable(v.string()),
    }),
  ),
  findings: v.array(
    v.strictObject({
      rule: v.picklist(COACH_RULES),
      in: v.picklist(['draft', 'message']),
      quote: v.string(),
      start: OffsetSchema,
      end: OffsetSchema,
      weight: v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('Low below .5, medium below .8, else high.'),
      ),
      reason: v.string(),
      instead: v.nullable(v.string()),
    }),
  ),
};
