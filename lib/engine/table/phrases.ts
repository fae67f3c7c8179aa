import type { Heard } from './hear.ts';
import { SILENT, WIDTHS } from './shape.ts';
import type { Table } from './table.ts';
import { BREAK } from './tokens.ts';

/** Words that speak for an output: where they stand, and how much of its log odds they give. */
export interface Phrase {
  start: number;
  end: number;
  weight: number;
}

/** What a piece must give to stand in a phrase, as a share of the passage's whole. */
const SHARE = 0.06;
/** What of a memory is too faint to follow further back. */
const FAINT = 1e-4;
/** Pieces a phrase may have. */
const LONGEST = 9;

/**
 * How much each piece of a passage gives to an output. A filter's answer is shared by the pieces of its phrase; a memory's is the sum of what
 * it took up at each piece and kept since. All parts together are the output less its constant.
 */
export function givenBy({ tokens, answers }: Heard, output: number, table: Table): Float32Array {
  const { out, outputs, filters, memories } = table;
  const given = new Float32Array(tokens.length);
  const many = WIDTHS.length * filters;
  for (let f = 0; f < answers.values.length; f++) {
    const place = answers.places[f] as number;
    if (place === SILENT) continue;
    const says = out[f * outputs + output] as number;
    if (f < many) {
      const width = Math.floor(f / filters) + 1;
      const from = Math.max(0, place);
      const to = Math.min(tokens.length, place + width);
      const each = ((answers.values[f] as number) * says) / Math.max(1, to - from);
      for (let at = from; at < to; at++) given[at] = (given[at] as number) + each;
      continue;
    }
    const memory = f - many;
    const step = memory < memories ? -1 : 1;
    let still = says;
    for (let at = place; at >= 0 && at < tokens.length && Math.abs(still) > FAINT; at += step) {
      const cell = at * 2 * memories + memory;
      const share = answers.kept[cell] as number;
      given[at] = (given[at] as number) + still * (1 - share) * (answers.offered[cell] as number);
      still *= share;
    }
  }
  return given;
}

/** The words of a passage that speak most for an output, from the strongest sentence on, `most` sentences at most. */
export function phrasesFor(heard: Heard, output: number, table: Table, most: number): Phrase[] {
  const given = givenBy(heard, output, table);
  let whole = 0;
  for (const value of given) whole += Math.max(0, value);
  if (whole <= 0) return [];
  return sentencesOf(heard)
    .flatMap(([from, to]) => phraseIn(heard, given, from, to, whole * SHARE))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most);
}

/** First piece of each sentence of a passage, and the piece after its last. */
function sentencesOf({ tokens }: Heard): [from: number, to: number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  tokens.forEach(({ piece }, at) => {
    if (piece !== BREAK && at < tokens.length - 1) return;
    sentences.push([from, piece === BREAK ? at : at + 1]);
    from = at + 1;
  });
  return sentences;
}

function phraseIn(heard: Heard, given: Float32Array, first: number, last: number, least: number): Phrase[] {
  let best = { from: 0, to: 0, sum: 0 };
  for (let from = first; from < last; from++) {
    let sum = 0;
    for (let to = from; to < Math.min(last, from + LONGEST); to++) {
      sum += (given[to] as number) - least;
      if (sum > best.sum) best = { from, to: to + 1, sum };
    }
  }
  if (best.to === best.from) return [];
  let weight = 0;
  for (let at = best.from; at < best.to; at++) weight += given[at] as number;
  const parts = heard.tokens.slice(best.from, best.to);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return [{ start, end, weight }];
}
