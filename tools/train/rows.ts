import { numberOf } from '../../lib/engine/table/lookup.ts';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import type { Row } from './reader.ts';
import type { Text } from './text.ts';

/** The outputs of a net in training: those that ship, then those that only help it learn. */
export const outputsIn = (texts: readonly Text[]): string[] => {
  const more = new Set(texts.flatMap(({ known }) => [...known.keys()]));
  for (const name of OUTPUTS) more.delete(name);
  return [...OUTPUTS, ...more];
};

/** Turns texts into rows of word numbers and targets. */
export function rowsOf(texts: readonly Text[], vocabulary: readonly string[], outputs: readonly string[]): Row[] {
  const numbers = new Map(vocabulary.map((word, index) => [word, index]));
  numbers.delete('');
  return texts.map(({ passages, known, weight }) => ({
    passages: passages.map((pieces) => Int32Array.from(pieces, (piece) => numberOf(piece, numbers))),
    targets: Float32Array.from(outputs, (name) => known.get(name) ?? -1),
    weight,
  }));
}
