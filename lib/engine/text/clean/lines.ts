/** One line of a message with its place. */
export interface Line {
  /** The beginning of the line, without white space, unseen signs and hard spaces around it. */
  text: string;
  /** The line's place, its break left out. */
  start: number;
  end: number;
  /** Where `text` begins. */
  from: number;
  /** True where HTML marks the line as quoted. */
  quoted: boolean;
}

/** Lines longer than this hold no header, signature or quote mark worth looking for beyond it. */
export const HEAD = 400;

const UNSEEN = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const HARD_SPACE = '&nbsp;';

/** More empty lines in a row than this say nothing more. */
const MOST_EMPTY = 2;

/** The lines of a text, of many empty ones in a row the first. `quoted` are the parts that HTML quotes, in the text's order. */
export function linesOf(text: string, quoted: readonly { start: number; end: number }[] = []): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let part = 0;
  let empty = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    while (part < quoted.length && (quoted[part]?.end ?? 0) <= start) part += 1;
    const within = quoted[part];
    const inside = within !== undefined && within.start <= start && end <= within.end;
    const line =
      start === end ? { text: '', start, end, from: start, quoted: inside } : lineOf(text, start, end, inside);
    empty = line.text === '' && !inside ? empty + 1 : 0;
    if (empty <= MOST_EMPTY) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number, quoted: boolean): Line {
  const head = text.slice(start, Math.min(end, start + HEAD));
  let from = 0;
  for (let width = blankAt(head, from); width > 0 && from < head.length; width = blankAt(head, from)) from += width;
  let to = head.length;
  while (to > from && UNSEEN.test(head[to - 1] as string)) to -= 1;
  while (head.endsWith(HARD_SPACE, to) && to > from) to -= HARD_SPACE.length;
  return { text: head.slice(from, Math.max(from, to)), start, end, from: start + from, quoted };
}

/** How many characters of nothing to see stand here. */
function blankAt(head: string, at: number): number {
  if (head.startsWith(HARD_SPACE, at)) return HARD_SPACE.length;
  return at < head.length && UNSEEN.test(head[at] as string) ? 1 : 0;
}

/** The lines that lie in none of the parts; both in the text's order. */
export function outside(lines: readonly Line[], parts: readonly { start: number; end: number }[]): Line[] {
  let next = 0;
  return lines.filter((line) => {
    while (next < parts.length && (parts[next]?.end ?? 0) < line.end) next += 1;
    const part = parts[next];
    return !(part && part.start <= line.from && line.end <= part.end);
  });
}
