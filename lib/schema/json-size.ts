/** Looks at the text of JSON before it is read: reading it is what would take long. */

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPENS: ReadonlySet<number> = new Set([91, 123]);
const CLOSES: ReadonlySet<number> = new Set([93, 125]);

/** Where a string ends that begins at `from`, or the end of the text. */
function pastString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}

/** How deep JSON nests and how many values it holds, in one pass; it stops where either is more than is allowed. */
export function outgrows(text: string, deepest: number, most: number): 'deep' | 'many' | null {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = pastString(text, at);
    else if (sign === COMMA) values += 1;
    else if (OPENS.has(sign)) {
      depth += 1;
      values += 1;
    } else if (CLOSES.has(sign)) depth -= 1;
    if (depth > deepest) return 'deep';
    if (values > most) return 'many';
  }
  return null;
}
