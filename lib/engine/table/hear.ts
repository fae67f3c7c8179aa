import { type Answers, answer, noAnswers, roomFor } from './filters.ts';
import { numberOf } from './lookup.ts';
import { type Table, tableOf } from './table.ts';
import type { Token } from './tokens.ts';

/** What the table makes of one sentence. */
export interface Heard {
  tokens: readonly Token[];
  answers: Answers;
  /** One number an output, before squashing: log odds, uncalibrated. */
  scores: Float32Array;
}

let room: Float32Array | null = null;

/** Lets the table read sentences, each on its own. */
export function hear(sentences: readonly (readonly Token[])[], table: Table = tableOf()): Heard[] {
  if (!room || room.length < roomFor(table).length) room = roomFor(table);
  const space = room;
  return sentences.map((tokens) => {
    const words = Int32Array.from(tokens, ({ piece }) => numberOf(piece, table.vocabulary));
    const answers = noAnswers(table.filters);
    answer(table, words, space, answers);
    return { tokens, answers, scores: scoresOf(table, answers) };
  });
}

function scoresOf({ out, outBias, outputs }: Table, { values }: Answers): Float32Array {
  const scores = outBias.slice();
  for (let f = 0; f < values.length; f++) {
    const value = values[f] as number;
    if (value === 0) continue;
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + value * (out[f * outputs + k] as number);
  }
  return scores;
}
