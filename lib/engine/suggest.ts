import type { Conversation, Reading, Suggestion } from '../conversation.ts';
import { personaOf } from './drivers/persona.ts';
import { contractOf } from './gestures/contract.ts';
import { matterOf } from './gestures/matter/matter.ts';
import { offersFor } from './gestures/offers.ts';
import { NO_FACTS } from './gestures/policy/decide.ts';
import { BUILT_IN } from './gestures/policy/default.ts';
import { personFor } from './person.ts';
import { planFor } from './plan/plan.ts';
import { read } from './read.ts';
import { repliesFor } from './replies/replies.ts';
import { personaWith, type Wishes } from './replies/wishes.ts';

/**
 * Three replies to the customer's turn that differ in approach, and whether somebody else must act now. The same
 * conversation and wishes always give the same answer. Pass the reading if it is at hand; otherwise the conversation
 * is read.
 */
export function suggest(
  conversation: Conversation,
  reading: Reading = read(conversation),
  wishes: Wishes = {},
): Suggestion {
  const persona = personaOf(conversation);
  const matter = matterOf(conversation, reading, persona);
  return {
    reading,
    persona: personaWith(persona, wishes),
    replies: repliesFor(conversation, reading, persona, wishes),
    gestures: offersFor(conversation, reading, BUILT_IN, NO_FACTS, matter).map(contractOf),
    plan: planFor(conversation, reading, '', matter),
    person: personFor(conversation, reading),
  };
}
