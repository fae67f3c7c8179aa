import type { Conversation, Message } from '../../conversation.ts';

/**
 * The customer's turn: their messages since the agent's last public reply. Notes are not replies. Where the
 * agent has the last word, it is the customer's last run of messages.
 */
export function turnOf(conversation: Conversation): Message[] {
  const turn: Message[] = [];
  for (let index = conversation.messages.length - 1; index >= 0; index--) {
    const message = conversation.messages[index];
    if (!message || message.author === 'note') continue;
    if (message.author === 'customer') turn.unshift(message);
    else if (turn.length > 0) break;
  }
  return turn;
}
