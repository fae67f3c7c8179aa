import { review as reviewDraft } from '../../../lib/engine/coach/review.ts';
import { parseConversation } from '../../../lib/schema/conversation.ts';
import { got, invalid } from '../../../lib/schema/invalid.ts';
import { ReviewSchema } from '../../../lib/schema/review.ts';
import type { Verb } from '../answer.ts';

/** `{id, conversation, draft}` → `{id, …Review}`. */
export const review: Verb = {
  out: ReviewSchema,
  answer(line, id) {
    const conversation = line.conversation ?? null;
    const { draft } = line;
    if (conversation === null) throw invalid('conversation', 'required, but missing');
    if (typeof draft !== 'string') throw invalid('draft', `expected text, got ${got(draft ?? null)}`);
    return reviewDraft(parseConversation(conversation, id, 'conversation'), draft);
  },
};
