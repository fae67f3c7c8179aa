import { SILENT } from './filters.ts';
import type { Heard } from './hear.ts';
import type { Table } from './table.ts';

/** Words that speak for an output: where they stand, and how much of its log odds they give. */
export interface Phrase {
  start: number;
  end: number;
  weight: number;
}

/** What a piece must give to stand in a phrase, as a share of the sentence's whole. */
const SHARE = 0.06;
/** Pieces a phrase may have. */
const LONGEST = 9;

/** How much each piece of a sentence gives to an output: each answer is shared by the pieces of its phrase. */
export function givenBy({ tokens, answers }: Heard, output: number, { out, outputs, filters }: Table): Float32Array {
  const given = new Float32Array(tokens.length);
  for (let f = 0; f < answers.values.length; f++) {
    const place = answers.places[f] as number;
    if (place === SILENT) continue;
    const width = Math.floor(f / filters) + 1;
    const from = Math.max(0, place);
    const to = Math.min(tokens.length, place + width);
    const each = ((answers.values[f] as number) * (out[f * outputs + output] as number)) / Math.max(1, to - from);
    for (let at = from; at < to; at++) given[at] = (given[at] as number) + each;
  }
  return given;
}

/** The words of a sentence that speak most for an output, or null if none do. */
export function phraseFor(heard: Heard, output: number, table: Table): Phrase | null {
  const given = givenBy(heard, output, table);
  let whole = 0;
  for (const value of given) whole += Math.max(0, value);
  if (whole <= 0) return null;
  const least = whole * SHARE;
  let best = { from: 0, to: 0, sum: 0 };
  for (let from = 0; from < given.length; from++) {
    let sum = 0;
    for (let to = from; to < Math.min(given.length, from + LONGEST); to++) {
      sum += (given[to] as number) - least;
      if (sum > best.sum) best = { from, to: to + 1, sum };
    }
  }
  if (best.to === best.from) return null;
  let weight = 0;
  for (let at = best.from; at < best.to; at++) weight += given[at] as number;
  const parts = heard.tokens.slice(best.from, best.to);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { start, end, weight };
}
