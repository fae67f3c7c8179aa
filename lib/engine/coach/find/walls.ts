import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import type { Line } from '../lines.ts';

/** Words of a sentence from which it is long, and from which it is a wall. */
const LONG = 30;
const WALL = 38;
/** Words of a paragraph, and of a whole reply. */
const PARAGRAPH = 130;
const ENDLESS = 260;

/** The most words of a sentence in one breath: one is drawn at a colon, a semicolon, a dash. */
function breathOf({ sentence, size }: Line): number {
  if (size <= LONG) return size;
  let most = 0;
  let words = 0;
  for (const { text, post } of sentence.words) {
    if (/[\p{L}\p{N}]/u.test(text)) words += 1;
    if (/[;:]|\s[–—-]\s/.test(post)) words = 0;
    most = Math.max(most, words);
  }
  return most;
}

/** Sentences too long to be read once; a text without a break. */
export function wallsIn({ draft }: Facts): Found[] {
  const found: Found[] = draft.body
    .map((line) => ({ line, size: breathOf(line) }))
    .filter(({ size }) => size > LONG)
    .map(({ line, size }) => ({ ...inDraft(draft, line), weight: size > WALL ? 0.55 : 0.35, instead: null }));
  if (found.length > 0) return found;
  const first = draft.body[0];
  const last = draft.body[draft.body.length - 1];
  if (!first || !last || draft.size < PARAGRAPH) return [];
  const whole = draft.text.slice(first.start, last.end);
  if (draft.size > ENDLESS || !whole.includes('\n'))
    return [{ ...inDraft(draft, { start: first.start, end: last.end }), instead: null }];
  return [];
}
