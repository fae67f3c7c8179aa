import type { CoachRule } from '../../conversation.ts';
import type { Facts, Found } from './facts.ts';

/** What makes a phrase harmless where it stands beside it. */
export type Allowance = 'option' | 'reason' | 'time' | 'their_word' | 'specific' | 'asked';

/** One way of saying what hurts. Its words are as in `phrase.ts`. */
export interface Phrase {
  match: string;
  /** Goes where the words stood; `{last}` is the last of them. Empty: the words can go. */
  instead?: string;
  /** In place of the rule's own weight. */
  weight?: number;
  /** The sentence, or the one after it, may make it harmless. */
  unless?: Allowance;
  /** Harmless where the sentence holds this phrase. */
  notIf?: string;
  /** Counts only towards somebody upset. */
  upset?: boolean;
  reason?: string;
}

/** One rule of the coach; its file's name is the id. */
export interface Rule {
  id: CoachRule;
  /** 0…1, towards a customer who is calm. */
  weight: number;
  /** How much heavier it weighs towards one in full heat. */
  heat: number;
  reason: string;
  /** Where that is known from. */
  source: string;
  phrases: readonly Phrase[];
  /** Fewer places than this, none of them heavy, are no finding: one such phrase is anybody's habit. */
  least?: number;
  /** Findings of a rule at most: more of the same say no more. */
  most?: number;
  /** What no phrase can tell. */
  find?(facts: Facts): readonly Found[];
}
