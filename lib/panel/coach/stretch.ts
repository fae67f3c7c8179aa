/** Edits of a draft as one stretch that is replaced: one insertion, and so one undo. */

/** `draft.slice(start, end)` becomes `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

const isWord = (sign: string | undefined) => sign !== undefined && /\S/u.test(sign);

/** The draft with all changes made. They do not overlap and stand in order. */
export const changedDraft = (draft: string, changes: readonly Change[]): string =>
  [...changes]
    .reverse()
    .reduce((text, { start, end, text: next }) => text.slice(0, start) + next + text.slice(end), draft);

/** A change that takes words away, without two spaces or two full stops left behind. */
export function tidied(draft: string, change: Change): Change {
  if (change.text !== '') return change;
  let { start, end } = change;
  const before = draft.slice(0, start).trimEnd();
  if (before === '' || /[.!?…:\n]$/u.test(before) || draft.slice(before.length, start).includes('\n')) {
    while (/[.!?…,;:]/u.test(draft[end] ?? '')) end += 1;
  }
  if (before === '' || draft[start - 1] === '\n') while (/[^\S\n]/u.test(draft[end] ?? '')) end += 1;
  else if (/^[\s.!?…,;:]?$/u.test(draft[end] ?? ''))
    start = Math.max(before.length, start - leadingSpaces(draft, start));
  return { start, end, text: '' };
}

function leadingSpaces(draft: string, start: number): number {
  let count = 0;
  while (/[^\S\n]/u.test(draft[start - 1 - count] ?? '')) count += 1;
  return count;
}

/**
 * All changes as one. Its text begins and ends with a word, as editors lose spaces at the edges of what they are given,
 * and nothing at all is no text to them: where it would not, the words beside it are written anew.
 */
export function stretchFor(draft: string, changes: readonly Change[]): Change {
  const [first] = changes;
  const last = changes.at(-1);
  if (!first || !last) return { start: 0, end: 0, text: '' };
  let { start } = first;
  let { end } = last;
  const inner = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
  let text = changedDraft(draft.slice(start, end), inner);
  while (!isWord(text[0]) && start > 0) {
    const from = wordBefore(draft, start);
    text = draft.slice(from, start) + text;
    start = from;
  }
  while (!isWord(text.at(-1)) && end < draft.length) {
    const to = wordBehind(draft, end);
    text += draft.slice(end, to);
    end = to;
  }
  return { start, end, text };
}

function wordBefore(draft: string, at: number): number {
  let from = at;
  while (from > 0 && !isWord(draft[from - 1])) from -= 1;
  while (from > 0 && isWord(draft[from - 1])) from -= 1;
  return from;
}

function wordBehind(draft: string, at: number): number {
  let to = at;
  while (to < draft.length && !isWord(draft[to])) to += 1;
  while (to < draft.length && isWord(draft[to])) to += 1;
  return to;
}
