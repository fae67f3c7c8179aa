import type { Feeling } from '../../lib/conversation.ts';
import { piecesOf } from '../../lib/engine/reading/muted.ts';

/** One text of the corpus: its passages as pieces, and what is known of each output (others are unknown). */
export interface Text {
  text: string;
  /** Levels of the feelings, of our own messages. */
  levels: Partial<Record<Feeling, number>>;
  passages: string[][];
  known: Map<string, number>;
  weight: number;
  /** Where it comes from: a set's name, or a file of our own messages. */
  from: string;
}

/** A text's passages as the table meets them. */
export const passagesIn = (text: string) => piecesOf(text).map((tokens) => tokens.map(({ piece }) => piece));
