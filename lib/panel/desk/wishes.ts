/** How replies are wished for on a ticket that has just been opened: what the agent has said of this customer, and what they do with wordings. */
import { ask } from '../../ask.ts';
import type { Conversation } from '../../conversation.ts';
import type { Wishes } from '../../engine/replies/wishes.ts';
import { type Habits, likingOf } from '../../habits.ts';

/** How much the agent likes each wording, −1…1. */
export const likedOf = (habits: Habits): Record<string, number> =>
  Object.fromEntries(Object.entries(habits).map(([wording, fates]) => [wording, likingOf(fates)]));

/** The wishes that are kept. Where the background cannot tell, there are none. */
export async function recalledWishes(ticket: string, { customer }: Conversation): Promise<Wishes> {
  const [said, learned] = await Promise.all([
    ask('fit.recall', { ticket, email: customer.email }).catch(() => null),
    ask('habits.list', {}).catch(() => null),
  ]);
  return { ...said?.fit, ...(learned ? { liked: likedOf(learned.habits) } : {}) };
}
