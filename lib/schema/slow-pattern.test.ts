import { expect, test, vi } from 'vitest';
import { slowPart } from './slow-pattern.ts';

test.each([
  ['your ticket', null],
  ['/^refund[a-z]*$/ policy', null],
  ['(a|/^unfortunate(ly)?/)', null],
  ['per /a+a+$/ mail', '/a+a+$/'],
  ['your /(a+)+$/ mail', '/(a+)+$/'],
  ['^/(a|a)*x/', '/(a|a)*x/'],
  ['(late|/(ab+)+c/)', '/(ab+)+c/'],
  ['/(A+)+$/', '/(a+)+$/'],
  ['/[a-z]+[a-z]+[a-z]+x/', '/[a-z]+[a-z]+[a-z]+x/'],
])('the slow part of %s is %s', (match, slow) => {
  expect(slowPart(match)).toBe(slow);
});

test('what is slow is told by steps: a machine whose clock has run on says the same', () => {
  let at = 0;
  const late = vi.spyOn(Date, 'now').mockImplementation(() => {
    at += 60_000;
    return at;
  });
  expect(slowPart('/(dis)?satisf(y|ied|action|ying)/')).toBeNull();
  expect(slowPart('/([a-z]|[b-y]|[c-x])*q/')).toBe('/([a-z]|[b-y]|[c-x])*q/');
  late.mockRestore();
});
