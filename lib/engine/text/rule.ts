/**
 * One rule: a compromise match pattern with its weight, its reason and a sentence it must find.
 * Patterns run on compromise's first tier: no tags, no lemmas, no unbounded `*`; contractions are two words
 * ("don't" is `do not`).
 */
export interface Rule {
  /** Unique inside its set. */
  id: string;
  match: string;
  /** Signed contribution before scope, −1…1. */
  weight: number;
  /** A plain sentence an agent reads. */
  reason: string;
  example: string;
  /** Drops the hit when this pattern shares a word with it: from at most three words before its first word to at most three after its last. */
  notIf?: string;
  /** Names an inner state, so it only counts when the customer is the one who has it. */
  state?: boolean;
}

/** Words and phrases that share a weight and a reason; phrases are written with contractions apart. */
export interface WordGroup {
  id: string;
  weight: number;
  reason: string;
  words: string[];
  state?: boolean;
}

/** Everything that is evidence for one thing; the file's name is the id. */
export interface RuleSet<Id extends string = string> {
  id: Id;
  rules: Rule[];
  words?: WordGroup[];
}

/** What a rule or a word group found, in words of one sentence. */
export interface Hit {
  for: string;
  rule: string;
  weight: number;
  reason: string;
  state: boolean;
  sentence: number;
  /** First word. */
  from: number;
  /** One past the last word. */
  to: number;
}

/** Marks the example of a rule that is written as a call, so that it can be left out of what ships. */
export const example = (text: string): string => text;
