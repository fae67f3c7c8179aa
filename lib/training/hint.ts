import type { Review } from '../conversation.ts';
import { adviceFor } from '../engine/coach/advice.ts';

/** The one thing that would help most in a draft, in a sentence; null where nothing would. */
export const adviceOn = (judged: Review): string | null => adviceFor(judged);
