import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';

/** Words of a sentence from which it is long, and from which it is a wall. */
const LONG = 30;
const WALL = 38;
/** Words of a paragraph, and of a whole reply. */
const PARAGRAPH = 130;
const ENDLESS = 260;

/** Sentences too long to be read once; a text without a break. */
export function wallsIn({ draft }: Facts): Found[] {
  const found: Found[] = draft.body
    .filter(({ size }) => size > LONG)
    .map((line) => ({ ...inDraft(draft, line), weight: line.size > WALL ? 0.55 : 0.35, instead: null }));
  if (found.length > 0) return found;
  const first = draft.body[0];
  const last = draft.body[draft.body.length - 1];
  if (!first || !last || draft.size < PARAGRAPH) return [];
  const whole = draft.text.slice(first.start, last.end);
  if (draft.size > ENDLESS || !whole.includes('\n'))
    return [{ ...inDraft(draft, { start: first.start, end: last.end }), instead: null }];
  return [];
}
