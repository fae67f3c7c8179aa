import type { Conversation, Persona, Reading, Reply } from '../../conversation.ts';
import { approachesFor } from './approaches.ts';
import { caseOf } from './case.ts';
import { compose } from './compose.ts';
import { personaWith, type Wishes } from './wishes.ts';

/**
 * The three replies, from a reading that is already at hand. Pure; the same input gives the same output. Wordings in
 * `wishes.shown` come again only where nothing else is left to hear or to act with (`isSpent` tells).
 */
export function repliesFor(
  conversation: Conversation,
  reading: Reading,
  persona: Persona,
  wishes: Wishes = {},
): Reply[] {
  const found = caseOf(conversation, reading, personaWith(persona, wishes), wishes);
  const used = new Set<string>();
  return approachesFor(found).map((approach) => compose(found, approach, used));
}
