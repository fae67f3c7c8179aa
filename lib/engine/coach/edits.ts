import type { Edit } from './types.ts';

/** A draft with these edits made; they stand in order and do not overlap. */
export function withEdits(draft: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += draft.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + draft.slice(at);
}

/** Edits in order; of two that meet, the wider one stays. */
export function settled(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  const wide = [...edits].sort(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  );
  for (const edit of wide) {
    const meets = kept.some((one) => edit.start < one.end && one.start < edit.end);
    const inside = kept.some((one) => edit.start === edit.end && one.start < edit.start && edit.start < one.end);
    const orphan =
      edit.start === edit.end &&
      edit.text.startsWith(' ') &&
      kept.some((one) => one.text === '' && one.start < one.end && one.end === edit.start);
    const same = kept.some((one) => one.start === edit.start && one.end === edit.end);
    if (!meets && !inside && !same && !orphan) kept.push(edit);
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end);
}
