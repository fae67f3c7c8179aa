import type { Line } from './lines.ts';

/** A quote mark, plain or escaped; not the face ">:(" nor ">_<". */
const MARK = /^(>|&gt;)(?!(:|;|_|\.)['’-]?[([|/\\<_@oO0{])/;

/** True for a line marked as quoted. */
export const isQuote = (line: Line) => line.quoted || MARK.test(line.text);

/** True where the next line with anything in it, close below, is a quoted one. */
export function isMarked(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    const line = lines[at] as Line;
    if (line.quoted || line.text !== '') return isQuote(line);
  }
  return false;
}
