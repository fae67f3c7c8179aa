import type { Conversation, Persona, Reading, Reply } from '../../conversation.ts';
import { approachesFor } from './approaches.ts';
import { caseOf } from './case.ts';
import { compose } from './compose.ts';

/** The three replies, from a reading that is already at hand. Pure; the same input gives the same output. */
export function repliesFor(conversation: Conversation, reading: Reading, persona: Persona): Reply[] {
  const found = caseOf(conversation, reading, persona);
  const used = new Set<string>();
  return approachesFor(found).map((approach) => compose(found, approach, used));
}
