/** How replies are wished for on a ticket that has just been opened: as its brand speaks, as the lead and the agent say of this customer, and as the agent likes wordings. */
import { ask } from '../../ask.ts';
import type { Conversation } from '../../conversation.ts';
import type { Wishes } from '../../engine/replies/wishes.ts';
import { type Habits, likingOf } from '../../habits.ts';
import { leadSays, voiceFor, voiceOf } from './manner.ts';

/** How much the agent likes each wording, −1…1. */
export const likedOf = (habits: Habits): Record<string, number> =>
  Object.fromEntries(Object.entries(habits).map(([wording, fates]) => [wording, likingOf(fates)]));

/** How the lead wants it answered now: as its brand speaks, and as was said of customers like this one. @throws Refused */
export async function mannerNow(conversation: Conversation): Promise<Pick<Wishes, 'voice' | 'lead'>> {
  const manner = await ask('shared.manner', {});
  const voice = voiceFor(manner.voices, { company: conversation.company, host: manner.host });
  const lead = leadSays(manner.segments, conversation);
  return { ...(voice ? { voice: voiceOf(voice) } : {}), ...(lead.length > 0 ? { lead } : {}) };
}

/** The wishes that are kept. Where the background cannot tell, there are none. */
export async function recalledWishes(ticket: string, conversation: Conversation): Promise<Wishes> {
  const [said, learned, manner] = await Promise.all([
    ask('fit.recall', { ticket, email: conversation.customer.email }).catch(() => null),
    ask('habits.list', {}).catch(() => null),
    mannerNow(conversation).catch(() => null),
  ]);
  return { ...said?.fit, ...(learned ? { liked: likedOf(learned.habits) } : {}), ...manner };
}
