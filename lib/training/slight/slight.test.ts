import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slightIn } from './slight.ts';

const linesIn = (path: string): string[] => readFileSync(`test/slights/${path}.txt`, 'utf8').trim().split('\n');
const saidOf = (path: string): string[] => linesIn(path).filter((line) => slightIn(line) !== null);

test.each([
  'I’m sure it’s hard for someone your age, these things weren’t made for you.',
  'Bless you, some people just can’t let a little spelling go, can they.',
  'Let me put it in words that you can follow.',
  'Those who shout the loudest get served first, it seems.',
])('%j slights', (sentence) => {
  expect(slightIn(`I have sent it today. ${sentence} I will call you at 4 pm.`)).toBe(sentence.replace(/\.$/, ''));
});

test.each([
  'It is hard at any age; I get those traffic lights wrong myself.',
  'Bless you for doing this for your sister; some days ask a lot of a person.',
  'Let me put it in plain words, because our letter did not.',
])('%j does not', (sentence) => {
  expect(slightIn(`I have sent it today. ${sentence} I will call you at 4 pm.`)).toBeNull();
});

test('most of what it learned from is heard, and what is meant well is left alone', () => {
  expect(saidOf('needles').length / linesIn('needles').length).toBeGreaterThan(0.6);
  expect(saidOf('kind').length / linesIn('kind').length).toBeLessThan(0.02);
});

/** Never learned from and never looked at: slier than most people are, beside near misses in the same words. */
test('of slights that were held back a good part is heard, and few near misses are taken for one', () => {
  expect(saidOf('held/needles').length).toBeGreaterThanOrEqual(28);
  expect(saidOf('held/kind').length).toBeLessThanOrEqual(5);
});

test('long, empty and odd replies are no trouble', () => {
  expect(slightIn('')).toBeNull();
  expect(slightIn('…')).toBeNull();
  const long = 'I have sent it today and it is with you by noon. '.repeat(400);
  expect(slightIn(long)).toBeNull();
});
