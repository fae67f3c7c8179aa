import { suggest as suggestFor } from '../../../lib/engine/suggest.ts';
import { parseConversation } from '../../../lib/schema/conversation.ts';
import { invalid } from '../../../lib/schema/invalid.ts';
import { SuggestionSchema } from '../../../lib/schema/suggestion.ts';
import type { Verb } from '../answer.ts';

/** `{id, conversation}` → `{id, …Suggestion}`. */
export const suggest: Verb = {
  out: SuggestionSchema,
  answer(line, id) {
    const conversation = line.conversation ?? null;
    if (conversation === null) throw invalid('conversation', 'required, but missing');
    return suggestFor(parseConversation(conversation, id, 'conversation'));
  },
};
