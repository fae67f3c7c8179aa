import { expect, test } from 'vitest';
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
