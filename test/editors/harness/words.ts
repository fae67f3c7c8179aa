import type { ComposerPlace } from '../../../lib/adapter.ts';
import type { Hindrance, InsertResult } from '../../../lib/protocol.ts';

/** What a test asks of our code in the page, each with its answer. */
export interface Wishes {
  /** The composer, and its middle in the window, in CSS pixels, once it was scrolled to; null where none may be written into. */
  find: { place: Place; answer: { name: string; x: number; y: number } | null };
  insert: { place: Place; text: string; answer: InsertResult };
  draft: { place: Place; answer: string | null };
  /** What stands in the way of a composer. */
  hindrance: { place: Place; answer: Hindrance | null };
  /** Puts `text` in place of the words in the draft. */
  replace: { place: Place; text: string; words: string; answer: InsertResult };
}
/** Where a test's editor is: there, or where the adapter that fits the page has it. */
export type Place = Omit<ComposerPlace, 'name'> | 'adapter';
export type Wish = keyof Wishes;

/** Names of the events between the page and the harness; their details are JSON. */
export const ASK = 'attune-test-ask';
export const ANSWER = 'attune-test-answer';
