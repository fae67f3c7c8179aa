import type { Review } from '../conversation.ts';
import { adviceFor } from '../engine/coach/advice.ts';
import { judge, type Practice, waitingAt } from './practice.ts';

/** Before a word is written: what this customer needs first of all. */
function firstHint({ scenario: { practises } }: Practice): string | null {
  const rubric = practises.slice(0, 1).map((point) => ({ point, score: 0, quote: null }) as const);
  return adviceFor({ score: 0, grade: 'poor', rubric, findings: [] });
}

const isUnread = ({ rubric }: Review): boolean => rubric.every(({ score }) => score === null);

/** The one thing that would help most in a draft, in a sentence; null where nothing would, or the talk has ended. */
export function hintFor(practice: Practice, draft: string): string | null {
  if (waitingAt(practice) === null) return null;
  const review = judge(practice, draft);
  return isUnread(review) ? firstHint(practice) : adviceFor(review);
}
