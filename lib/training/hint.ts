import type { Review } from '../conversation.ts';
import { adviceFor } from '../engine/coach/advice.ts';
import { review } from '../engine/coach/review.ts';
import { read } from '../engine/read.ts';
import { type Practice, waitingAt } from './practice.ts';
import { conversationFor } from './thread.ts';

/** The one thing that would help most in a draft, in a sentence; null where nothing would, or the talk has ended. */
export function hintFor(practice: Practice, draft: string): string | null {
  if (waitingAt(practice) === null) return null;
  const conversation = conversationFor(practice);
  return adviceFor(review(conversation, draft, read(conversation)));
}

/** The one thing that would help most, where a draft has been reviewed already. */
export const adviceOn = (judged: Review): string | null => adviceFor(judged);
