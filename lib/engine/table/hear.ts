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
    const words = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) words[at] = numberIn(table, (tokens[at] as Token).piece);
    if (!tokens.some(({ piece }, at) => words[at] !== 0 && LETTER.test(piece))) return [];
    const answers = noAnswers(table, Math.min(words.length, LONGEST), false);
    answer(table, words, space, answers);
    return { tokens, answers, scores: scoresOf(table, answers) };
  });
}

/** Pieces whose numbers are kept. */
const MET = 3000;

function numberIn({ vocabulary, numbers }: Table, piece: string): number {
  const known = numbers?.get(piece);
  if (known !== undefined) return known;
  const number = numberOf(piece, vocabulary);
  if (numbers && numbers.size < MET) numbers.set(piece, number);
  return number;
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
