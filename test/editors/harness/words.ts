import type { ComposerPlace } from '../../../lib/adapter.ts';
import type { InsertResult } from '../../../lib/protocol.ts';

/** What a test asks of our code in the page, each with its answer. */
export interface Wishes {
  /** The middle of the composer in the window, in CSS pixels; null where none may be written into. */
  find: { place: Place; answer: { x: number; y: number } | null };
  insert: { place: Place; text: string; answer: InsertResult };
  draft: { place: Place; answer: string | null };
  /** Puts `text` in place of the words in the draft. */
  replace: { place: Place; text: string; words: string; answer: InsertResult };
}
export type Place = Omit<ComposerPlace, 'name'>;
export type Wish = keyof Wishes;

/** Names of the events between the page and the harness; their details are JSON. */
export const ASK = 'attune-test-ask';
export const ANSWER = 'attune-test-answer';
