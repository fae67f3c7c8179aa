import type { Conversation, Signal } from '../../conversation.ts';
import { evidenceByRules } from '../read.ts';
import { strengthOf } from '../signals/strength.ts';
import { turnOf } from '../text/turn.ts';
import { chanceOf } from './blend.ts';
import { observe } from './observe.ts';

/** The chance, 0…1, of one signal in a customer's turn, shown or not. For evaluation. */
export function chanceFor(signal: Signal, conversation: Conversation): number {
  const heard = turnOf(conversation).flatMap((message) => observe(message).heard);
  return chanceOf(signal, strengthOf(signal, evidenceByRules(conversation)), heard);
}
