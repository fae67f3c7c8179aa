import { type Conversation, type Reading, type Review, RUBRIC_POINTS, type TeamFinding } from '../../conversation.ts';
import { read } from '../read.ts';
import { type Facts, factsOf } from './facts.ts';
import { judge } from './judge.ts';
import { rubricOf } from './rubric.ts';
import { gradeOf, scoreOf } from './score.ts';
import { teamFindings } from './team/find.ts';
import type { TeamRule } from './team/rule.ts';

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
 * language is not reviewed: no point of its rubric has a score. */
export const review = (conversation: Conversation, draft: string, reading: Reading = read(conversation)): Review =>
  reviewOf(factsOf(conversation, draft, reading));

/**
 * The same, and beside it what the team's own rules find. They move no score: that is about the customer.
 */
export function reviewWith(
  conversation: Conversation,
  draft: string,
  reading: Reading,
  rules: readonly TeamRule[],
): Review & { own: TeamFinding[] } {
  const facts = factsOf(conversation, draft, reading);
  return { ...reviewOf(facts), own: facts.draft.read ? teamFindings(facts.draft, rules) : [] };
}

function reviewOf(facts: Facts): Review {
  if (!facts.draft.read) return UNREAD;
  const { points, quality, findings } = judge(facts);
  const score = scoreOf(facts, quality, findings);
  return { score, grade: gradeOf(score), rubric: rubricOf(points, facts, findings), findings };
}
