/** One line of a message with its place, without its line break. */
export interface Line {
  text: string;
  start: number;
  end: number;
}

/** Lines longer than this hold no header, signature or quote mark worth looking for beyond it. */
export const HEAD = 400;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ text: text.slice(start, Math.min(end, start + HEAD)).trim(), start, end });
    start = end + 1;
  }
  return lines;
}
