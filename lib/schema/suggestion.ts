/** The shape of a suggestion, as `suggest` gives it. Closed: a key that is not here is a fault. */
import * as v from 'valibot';
import { GESTURE_KINDS, MOVES } from '../conversation.ts';
import { OffsetSchema, ReadingSchema } from './reading.ts';

const Amount = v.pipe(v.number(), v.minValue(0));

const PersonaSchema = v.strictObject({
  formality: v.picklist(['formal', 'neutral', 'casual']),
  length: v.picklist(['short', 'medium', 'long']),
  pace: v.picklist(['hurried', 'steady']),
  expertise: v.picklist(['novice', 'familiar', 'expert']),
  segment: v.nullable(v.string()),
});

const ReplySchema = v.strictObject({
  id: v.string(),
  approach: v.pipe(v.string(), v.description('How this reply differs from the others, in up to three words.')),
  text: v.pipe(v.string(), v.minLength(1)),
  moves: v.array(v.strictObject({ move: v.picklist(MOVES), text: v.string(), why: v.string() })),
  unfilled: v.array(v.strictObject({ name: v.string(), start: OffsetSchema, end: OffsetSchema, hint: v.string() })),
});

const GestureSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(GESTURE_KINDS),
  cost: v.strictObject({ amount: Amount, currency: v.string(), minutes: Amount }),
  allowed: v.boolean(),
  reason: v.string(),
});

/** The keys of a suggestion, in the order in which they are written. */
export const suggestionEntries = {
  reading: ReadingSchema,
  persona: PersonaSchema,
  replies: v.pipe(v.array(ReplySchema), v.length(3)),
  gestures: v.array(GestureSchema),
  plan: v.array(v.strictObject({ step: v.string(), done: v.boolean(), why: v.string() })),
  person: v.strictObject({ needed: v.boolean(), reason: v.nullable(v.string()) }),
};

export const SuggestionSchema = v.strictObject(suggestionEntries);
