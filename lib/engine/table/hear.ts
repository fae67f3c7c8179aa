import { answer } from './answer.ts';
import { numberOf } from './lookup.ts';
import { type Answers, LONGEST, noAnswers, roomFor, wideOf } from './shape.ts';
import { type Table, tableOf } from './table.ts';
import type { Token } from './tokens.ts';

/** What the table makes of one passage. */
export interface Heard {
  tokens: readonly Token[];
  answers: Answers;
  /** One number an output, before squashing: log odds, uncalibrated. */
  scores: Float32Array;
}

let room: Float32Array | null = null;

const LETTER = /\p{L}/u;

/** Lets the table read passages, each on its own; one of which it knows no word says nothing to it. */
export function hear(passages: readonly (readonly Token[])[], table: Table = tableOf()): Heard[] {
  if (!room || room.length < LONGEST * wideOf(table)) room = roomFor(table);
  const space = room;
  return passages.flatMap((tokens) => {
    const words = Int32Array.from(tokens, ({ piece }) => numberOf(piece, table.vocabulary));
    if (!tokens.some(({ piece }, at) => words[at] !== 0 && LETTER.test(piece))) return [];
    const answers = noAnswers(table, Math.min(words.length, LONGEST));
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
