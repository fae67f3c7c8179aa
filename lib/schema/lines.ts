/** One line in and one line out of the command line, for each verb. */
import * as v from 'valibot';
import { ConversationSchema } from './conversation.ts';
import { PackSchema } from './pack.ts';
import { readingEntries } from './reading.ts';
import { reviewEntries } from './review.ts';
import { suggestionEntries } from './suggestion.ts';
import { TemplateSchema } from './template.ts';

const NAMED = 'Text or a number; comes back as it was given.';
const ForeignId = v.pipe(v.nullish(v.union([v.string(), v.number()]), null), v.description(NAMED));
const EchoedId = v.pipe(v.nullable(v.union([v.string(), v.number()])), v.description('As it was given.'));
const Absent = v.optional(v.null());

const ReadInSchema = v.union([
  v.object({ id: ForeignId, text: v.string(), conversation: Absent }),
  v.object({ id: ForeignId, text: Absent, conversation: ConversationSchema }),
]);
const SuggestInSchema = v.object({ id: ForeignId, conversation: ConversationSchema });
const ReviewInSchema = v.object({ id: ForeignId, conversation: ConversationSchema, draft: v.string() });

const ReadOutSchema = v.strictObject({ id: EchoedId, ...readingEntries });
const SuggestOutSchema = v.strictObject({ id: EchoedId, ...suggestionEntries });
const ReviewOutSchema = v.strictObject({ id: EchoedId, ...reviewEntries });

const FailureSchema = v.strictObject({ id: EchoedId, error: v.pipe(v.string(), v.minLength(1)) });

/** What is published, by file name: lines in are lenient, what comes out is closed. */
export const PUBLISHED = {
  conversation: { title: 'A conversation', side: 'input', schema: ConversationSchema },
  'read.in': { title: 'A line into read: text or conversation', side: 'input', schema: ReadInSchema },
  'read.out': { title: 'A line out of read', side: 'output', schema: ReadOutSchema },
  'suggest.in': { title: 'A line into suggest', side: 'input', schema: SuggestInSchema },
  'suggest.out': { title: 'A line out of suggest', side: 'output', schema: SuggestOutSchema },
  'review.in': { title: 'A line into review', side: 'input', schema: ReviewInSchema },
  'review.out': { title: 'A line out of review', side: 'output', schema: ReviewOutSchema },
  template: { title: 'A template', side: 'input', schema: TemplateSchema },
  pack: { title: 'A pack', side: 'input', schema: PackSchema },
  failure: { title: 'The line out for a line that failed', side: 'output', schema: FailureSchema },
} as const;
