import type { Conversation } from '../../conversation.ts';
import type { PanelView } from '../view.ts';

/** The conversation without times whose day is a guess: nothing is counted by them. */
export function surelyTimed(conversation: Conversation, guessed: PanelView['guessedTimes']): Conversation {
  if (guessed.size === 0) return conversation;
  const messages = conversation.messages.map((each) => (guessed.has(each.id) ? { ...each, at: null } : each));
  return { ...conversation, messages };
}
