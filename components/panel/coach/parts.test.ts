import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text, rule: 'blame', why: 'Why.' }) as const;

test('what stays and what changes stand in order, and nothing is lost', () => {
  const draft = 'One two three.';
  const edits = [edit(0, 3, 'A'), edit(3, 3, ' more'), edit(8, 13, '')];
  const parts = partsOf(draft, edits);
  expect(parts.map((part) => ('text' in part ? part.text : part.old)).join('')).toBe(draft);
  expect(parts.map((part) => ('text' in part ? part.text : part.edit.text))).toEqual(['A', ' more', ' two ', '', '.']);
});
