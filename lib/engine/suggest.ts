import type { Conversation, Reading, Suggestion } from '../conversation.ts';
import { personaOf } from './drivers/persona.ts';
import { personFor } from './person.ts';
import { read } from './read.ts';
import { repliesFor } from './replies/replies.ts';

/**
 * Three replies to the customer's turn that differ in approach, and whether somebody else must act now. The same
 * conversation always gives the same answer. Pass the reading if it is at hand; otherwise the conversation is read.
 */
export function suggest(conversation: Conversation, reading: Reading = read(conversation)): Suggestion {
  const persona = personaOf(conversation);
  return {
    reading,
    persona,
    replies: repliesFor(conversation, reading, persona),
    gestures: [],
    plan: [],
    person: personFor(conversation, reading),
  };
}
