import type { Edit } from '../../../lib/panel/coach/view.ts';

/** A stretch of the draft that stays, or an edit with the words it is about. */
export type Part = { text: string } | { edit: Edit; old: string; index: number };

/** A draft cut up at its edits, in order. */
export function partsOf(draft: string, edits: readonly Edit[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [index, edit] of edits.entries()) {
    if (edit.start > at) parts.push({ text: draft.slice(at, edit.start) });
    parts.push({ edit, old: draft.slice(edit.start, edit.end), index });
    at = edit.end;
  }
  if (at < draft.length) parts.push({ text: draft.slice(at) });
  return parts;
}
