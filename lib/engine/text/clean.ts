import { automatic } from './clean/automatic.ts';
import { disclaimers } from './clean/disclaimers.ts';
import { history } from './clean/history.ts';
import { type Line, linesOf } from './clean/lines.ts';
import { markup } from './clean/markup.ts';
import { signature } from './clean/signature.ts';

/** A part of a message that is not the customer speaking now. */
export interface Aside {
  kind: 'history' | 'signature' | 'disclaimer' | 'automatic' | 'markup';
  start: number;
  end: number;
}

export interface Cleaned {
  /** Same length as the original, with every set-aside character blank: offsets need no map. */
  text: string;
  aside: Aside[];
}

/** Longer texts are cleaned as far as this; what follows is never read. */
const LIMIT = 1_000_000;

/** Sets aside quoted history, signatures, disclaimers, automatic replies and stray HTML. Linear in the text. */
export function clean(text: string): Cleaned {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const tags = markup(source);
  const plain = blank(source, tags);
  const lines = linesOf(plain);
  const past = history(lines);
  const aside = [...tags, ...past];
  const own = outside(lines, past);
  aside.push(...automatic(own), ...signature(own), ...disclaimers(own));
  return { text: blank(source, aside), aside };
}

/** The lines that lie in none of the parts; both in the text's order. */
function outside(lines: readonly Line[], parts: readonly Aside[]): Line[] {
  let next = 0;
  return lines.filter((line) => {
    while (next < parts.length && (parts[next] as Aside).end < line.end) next += 1;
    const part = parts[next];
    return !(part && part.start <= line.start && line.end <= part.end);
  });
}

function blank(text: string, aside: readonly Aside[]): string {
  if (aside.length === 0) return text;
  const parts = [...aside].sort((one, other) => one.start - other.start);
  let out = '';
  let at = 0;
  for (const { start, end } of parts) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return out + text.slice(at);
}
