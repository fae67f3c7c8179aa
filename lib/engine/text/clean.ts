import { automatic } from './clean/automatic.ts';
import { containers } from './clean/containers.ts';
import { disclaimers } from './clean/disclaimers.ts';
import { history } from './clean/history.ts';
import { linesOf, outside } from './clean/lines.ts';
import { isBlock, type Tag, tagsOf } from './clean/markup.ts';
import { signature } from './clean/signature.ts';
import { tickets } from './clean/tickets.ts';

/** A part of a message that is not the customer speaking now. */
export interface Aside {
  kind: 'history' | 'signature' | 'disclaimer' | 'automatic' | 'markup';
  start: number;
  end: number;
}

export interface Cleaned {
  /**
   * Same length as the original, with every set-aside character blank: offsets need no map. A tag that begins a new
   * line where it is shown becomes a line break.
   */
  text: string;
  aside: Aside[];
}

/** Longer texts are cleaned as far as this; what follows is never read. */
const LIMIT = 1_000_000;

/**
 * Sets aside quoted history, signatures, legal footers, what helpdesks add, automatic replies and stray HTML. Linear in
 * the text; never throws.
 */
export function clean(text: string): Cleaned {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const tags = tagsOf(source);
  const wrapped = containers(tags, source.length);
  const signed = wrapped.filter(({ kind }) => kind === 'signature');
  const quoted = wrapped.filter(({ kind }) => kind === 'history');
  let aside: Aside[] = [...tags.map(({ start, end }): Aside => ({ kind: 'markup', start, end })), ...wrapped];
  let own = linesOf(blank(source, [...tags, ...signed], tags), quoted);
  for (const step of [history, tickets, disclaimers, automatic, signature]) {
    const found = step(own);
    if (found.length === 0) continue;
    aside = aside.concat(found);
    own = outside(own, found);
  }
  return { text: aside.length === 0 ? source : blank(source, aside, tags), aside };
}

function blank(text: string, aside: readonly { start: number; end: number }[], tags: readonly Tag[]): string {
  const breaks = new Set(tags.filter(isBlock).map(({ start }) => start));
  const parts = [...aside].sort((one, other) => one.start - other.start || other.end - one.end);
  const out: string[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out.push(text.slice(at, from));
    const gap = blankOf(text.slice(from, end));
    out.push(breaks.has(from) ? `\n${gap.slice(1)}` : gap);
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
}

const blankOf = (part: string) =>
  part
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n');
