/** What a draft that graders see differently has to offer to somebody who writes a rule for the team. */
import type { RuleExample } from '../../rule-example.ts';
import type { GradedDraft } from './drafts.ts';

const parts = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Enough to see that a rule leaves good sentences alone. */
const MISSES = 3;

/** The sentences of a draft, in order. */
export const sentencesOf = (draft: string): string[] =>
  [...parts.segment(draft)].map(({ segment }) => segment.trim()).filter((one) => one !== '');

/** A sentence that a rule should find; what it should leave alone comes from the other answer to the same message. */
export function ruleExample(sentence: string, one: GradedDraft, all: readonly GradedDraft[]): RuleExample {
  const other = all.find(({ id, conversation }) => conversation.id === one.conversation.id && id !== one.id);
  return { matches: [sentence], misses: sentencesOf(other?.draft ?? '').slice(0, MISSES) };
}
