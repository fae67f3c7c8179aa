import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, changedDraft, stretchFor, tidied } from './stretch.ts';

const DRAFT = 'Dear Ana,\n\nThat is odd. Calm down. We will look into it as soon as possible.\n\nSam';
const over = (quote: string, text: string): Change => {
  const start = DRAFT.indexOf(quote);
  return { start, end: start + quote.length, text };
};
const after = (change: Change) => changedDraft(DRAFT, [change]);

test('words are replaced where they stand', () => {
  expect(stretchFor(DRAFT, [over('as soon as possible', 'by noon')])).toEqual(over('as soon as possible', 'by noon'));
});

test.each([
  ['Calm down', 'Dear Ana,\n\nThat is odd. We will look into it as soon as possible.\n\nSam'],
  ['That is odd.', 'Dear Ana,\n\nCalm down. We will look into it as soon as possible.\n\nSam'],
  ['as soon as possible', 'Dear Ana,\n\nThat is odd. Calm down. We will look into it.\n\nSam'],
])('“%s” is taken out and leaves no sign or space behind', (quote, left) => {
  expect(after(tidied(DRAFT, over(quote, '')))).toBe(left);
});

test('several changes are one stretch', () => {
  const changes = [tidied(DRAFT, over('Calm down', '')), over('as soon as possible', 'by noon')];
  const stretch = stretchFor(DRAFT, changes);
  expect(after(stretch)).toBe('Dear Ana,\n\nThat is odd. We will look into it by noon.\n\nSam');
  expect(stretch.start).toBeGreaterThan(0);
});

const changesOf = (draft: string) =>
  fc
    .array(fc.tuple(fc.nat(draft.length), fc.nat(12), fc.constantFrom('', ' x', 'y\n\n', 'z')), { maxLength: 4 })
    .map((all) => {
      let from = 0;
      return all
        .sort(([one], [other]) => one - other)
        .map(([at, length, text]) => {
          const start = Math.max(from, Math.min(at, draft.length));
          from = Math.min(draft.length, start + length);
          return { start, end: from, text };
        });
    });

test('a stretch makes of the draft what the changes make of it, and begins and ends with a word where it can', () => {
  const drafts = fc.constantFrom(DRAFT, 'Calm down', ' a  b\n\nc ', '', '😀 ok');
  const cases = drafts.chain((draft) => fc.tuple(fc.constant(draft), changesOf(draft)));
  fc.assert(
    fc.property(cases, ([draft, changes]) => {
      const stretch = stretchFor(draft, changes);
      expect(changedDraft(draft, [stretch])).toBe(changedDraft(draft, changes));
      if (stretch.start > 0) expect(stretch.text).toMatch(/^\S/u);
      if (changes.length > 0 && stretch.end < draft.length) expect(stretch.text).toMatch(/\S$/u);
    }),
  );
});
