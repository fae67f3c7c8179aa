import type { Conversation, Reading } from '../../conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { caseOf } from '../replies/case.ts';
import type { Case } from '../replies/types.ts';

const CASES = new WeakMap<Reading, { conversation: Conversation; made: Case }>();

/** What the replies know of this conversation, echoes included; made once for a reading. */
export function caseFor(conversation: Conversation, reading: Reading): Case {
  const known = CASES.get(reading);
  if (known?.conversation === conversation) return known.made;
  const made = caseOf(conversation, reading, personaOf(conversation));
  CASES.set(reading, { conversation, made });
  return made;
}
