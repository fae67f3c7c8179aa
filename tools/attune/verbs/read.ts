import { read as readConversation, readText } from '../../../lib/engine/read.ts';
import { parseConversation } from '../../../lib/schema/conversation.ts';
import { got, invalid } from '../../../lib/schema/invalid.ts';
import { ReadingSchema } from '../../../lib/schema/reading.ts';
import type { Verb } from '../answer.ts';

/** `{id, text}` or `{id, conversation}` → `{id, …Reading}`. */
export const read: Verb = {
  out: ReadingSchema,
  answer(line, id) {
    const text = line.text ?? null;
    const conversation = line.conversation ?? null;
    if (text === null && conversation === null) throw invalid('', 'give text or conversation');
    if (text !== null && conversation !== null) throw invalid('', 'give text or conversation, not both');
    if (conversation !== null) return readConversation(parseConversation(conversation, id, 'conversation'));
    if (typeof text !== 'string') throw invalid('text', `expected text, got ${got(text)}`);
    return readText(text);
  },
};
