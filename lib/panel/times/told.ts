import type { Conversation } from '../../conversation.ts';
import type { ToldTimes } from '../../protocol.ts';
import { agoIn } from './ago.ts';
import { momentIn } from './spoken.ts';

/** So many messages a panel remembers; it lives as long as its tab. */
const MOST = 5000;

/**
 * The conversation with the times that were only told in words, as far as they can be understood.
 *
 * @param now when the page was looked at
 * @param known what "2h ago" was understood as when it was first seen, by ticket and message: a page that is left open goes on saying it
 */
export function withTimes(
  conversation: Conversation,
  times: ToldTimes,
  now: Date,
  known = new Map<string, string>(),
): Conversation {
  const timeOf = (said: string, id: string): string | null => {
    const ago = agoIn(said, times.language);
    if (ago === null) return momentIn(said, times.language, now)?.toISOString() ?? null;
    const key = JSON.stringify([conversation.helpdesk, conversation.id, id]);
    const at = known.get(key) ?? new Date(now.getTime() - ago).toISOString();
    if (known.size < MOST) known.set(key, at);
    return at;
  };
  const messages = conversation.messages.map((message) => {
    const said = message.at === null ? times.said[message.id] : undefined;
    return said === undefined ? message : { ...message, at: timeOf(said, message.id) };
  });
  return { ...conversation, messages };
}
