import type { Aside } from '../clean.ts';
import { FOOTERS, LEGAL } from './footers.ts';
import { type Line, outside } from './lines.ts';
import { mayBeFooter } from './telltales.ts';

/** So many lines may a legal paragraph be wrapped over. */
const MOST_LINES = 30;
const LINK = /^<?(https?:\/\/|www\.)\S+>?$/i;

/**
 * Legal footers (the paragraph from the sentence that gives one away), and single lines that scanners and lists add.
 * Who writes nothing else ("Unsubscribe") means it.
 */
export function disclaimers(lines: readonly Line[]): Aside[] {
  const aside: Aside[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text, from, end } = lines[at] as Line;
    if (text.length < 6 || !mayBeFooter(text)) continue;
    if (FOOTERS.test(text)) {
      const link = lines[at + 1];
      const linked = link !== undefined && LINK.test(link.text);
      aside.push({ kind: 'disclaimer', start: from, end: linked ? link.end : end });
      if (linked) at += 1;
      continue;
    }
    const found = LEGAL.exec(text);
    if (!found) continue;
    let last = at;
    while (last + 1 < lines.length && last - at < MOST_LINES && lines[last + 1]?.text !== '') last += 1;
    aside.push({ kind: 'disclaimer', start: from + found.index, end: (lines[last] as Line).end });
    at = last;
  }
  return outside(lines, aside).some(({ text }) => text !== '') ? aside : [];
}
