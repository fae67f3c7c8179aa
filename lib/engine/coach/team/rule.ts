/** A phrase rule that a team has made for itself. */
export interface TeamRule {
  id: string;
  /** As in `lib/engine/text/pattern.ts`, in small letters. */
  match: string;
  /** 0…1 */
  weight: number;
  reason: string;
  /** What to write in its place; empty: the words can go; null: there is no one answer. */
  instead: string | null;
  /** Sentences that it must find, and such as it must leave alone. */
  matches: readonly string[];
  misses: readonly string[];
}

/** Why a rule is not used. */
export type RuleFault =
  /** This part of the pattern is none. */
  | { kind: 'syntax'; part: string }
  /** It names no word, and so would find anything. */
  | { kind: 'wordless' }
  /** It could be read in so many ways that a draft would have to wait. */
  | { kind: 'slow' }
  /** An example that it should find and does not, or the other way round. */
  | { kind: 'not_found' | 'found'; sentence: string };
