import type * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Conversation, Reading, Review, Suggestion } from '../../lib/conversation.ts';
import type { ConversationSchema } from '../../lib/schema/conversation.ts';
import type { ReadingSchema } from '../../lib/schema/reading.ts';
import type { ReviewSchema } from '../../lib/schema/review.ts';
import type { SuggestionSchema } from '../../lib/schema/suggestion.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Written out, so that an intersection or an alias does not pass for a difference. */
type Plain<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
/** A move's wording stays inside: the command line writes the schema's keys alone. */
type Told<T> = T extends (infer Item)[]
  ? Told<Item>[]
  : T extends object
    ? { [Key in keyof T as Key extends 'wording' ? never : Key]: Told<T[Key]> }
    : T;

const same: {
  conversation: Same<Plain<v.InferOutput<typeof ConversationSchema>>, Plain<Conversation>>;
  reading: Same<Plain<v.InferOutput<typeof ReadingSchema>>, Plain<Reading>>;
  suggestion: Same<Plain<v.InferOutput<typeof SuggestionSchema>>, Plain<Told<Suggestion>>>;
  review: Same<Plain<v.InferOutput<typeof ReviewSchema>>, Plain<Review>>;
} = { conversation: true, reading: true, suggestion: true, review: true };

// The proof is the type check of this file; a schema that drifts from the words makes `true` unassignable above.
test('the schemas parse into exactly the types of lib/conversation.ts', () => {
  expect(Object.values(same)).toEqual([true, true, true, true]);
});
