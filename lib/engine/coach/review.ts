import { type Conversation, type Reading, type Review, RUBRIC_POINTS } from '../../conversation.ts';
import { read } from '../read.ts';
import { factsOf } from './facts.ts';
import { judge } from './judge.ts';
import { rubricOf } from './rubric.ts';
import { gradeOf, scoreOf } from './score.ts';

/** What is said of a draft with nothing to review: no words, or another language. */
const UNREAD: Review = {
  score: 0,
  grade: 'poor',
  rubric: RUBRIC_POINTS.map((point) => ({ point, score: null, quote: null })),
  findings: [],
};

/**
 * What a draft reply does well, which of its words will hurt, and what of the customer's turn it leaves unanswered.
 * Pure and deterministic; never throws. Pass the reading if it is at hand; otherwise the conversation is read. A draft in another
 * language is not reviewed: no point of its rubric has a score.
 */
export function review(conversation: Conversation, draft: string, reading: Reading = read(conversation)): Review {
  const facts = factsOf(conversation, draft, reading);
  if (!facts.draft.read) return UNREAD;
  const { points, quality, findings } = judge(facts);
  const score = scoreOf(facts, quality, findings);
  return { score, grade: gradeOf(score), rubric: rubricOf(points, facts, findings), findings };
}
