import { expect, test } from 'vitest';
import { own } from '../../../test/templates/own.ts';
import { freeShortcut, shortcutClash, shortcutFrom } from './shortcuts.ts';

const late = own('x', { id: 'late', shortcut: '/late' });
const theirs = own('x', { id: 'team-late', scope: 'team', shortcut: '/Late' });
const builtIn = own('x', { id: 'parcel-late', scope: 'built_in', shortcut: '/late' });

test.each([
  ['refund', '/refund'],
  ['//refund', '/refund'],
  ['  late parcel ', '/late-parcel'],
  [' / ', null],
  ['', null],
])('%j is kept as %j', (typed, kept) => expect(shortcutFrom(typed)).toBe(kept));

test('who else has it: one’s own first, and never the template itself', () => {
  expect(shortcutClash('/LATE', null, [builtIn, theirs, late])).toBe(late);
  expect(shortcutClash('/late', 'late', [builtIn, theirs, late])).toBe(theirs);
  expect(shortcutClash('/late', 'late', [late])).toBeNull();
  expect(shortcutClash(null, null, [late])).toBeNull();
});

test('the next free one is counted on from the first', () => {
  expect(freeShortcut('/late', [late])).toBe('/late2');
  expect(freeShortcut('/late2', [late, own('x', { shortcut: '/late2' })])).toBe('/late3');
});
