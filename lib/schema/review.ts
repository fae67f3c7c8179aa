/** The shape of a review of a draft, as `review` gives it. Closed: a key that is not here is a fault. */
import * as v from 'valibot';
import { COACH_RULES, GRADES, RUBRIC_POINTS } from '../conversation.ts';
import { OffsetSchema } from './reading.ts';

/** The keys of a review, in the order in which they are written. */
export const reviewEntries = {
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  grade: v.pipe(v.picklist(GRADES), v.description('poor up to 40, weak 41–64, good 65–84, excellent from 85.')),
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

export const ReviewSchema = v.strictObject(reviewEntries);
