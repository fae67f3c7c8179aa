import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const dangers = (text: string) => readText(text).signals.filter(({ name }) => name === 'danger');

describe('a danger that is over', () => {
  it.each([
    'We had a gas leak two years ago, all long fixed. Where do I send the old reading?',
    'Last winter the boiler leaked fumes, your engineer sorted it the same night and I never said thanks.',
    'We had a small fire in the fuse box in 2019. Do I tick yes on the form?',
    'Your nurse talked me through the night my husband could not breathe. He is home now, thank you.',
  ])('is no danger now: %s', (text) => expect(dangers(text)).toEqual([]));

  it.each([
    'You repaired the boiler on Monday and now the kitchen smells of gas.',
    'We had a gas leak last year and this morning it smells of gas again.',
    'My ex found me last year and is outside again.',
    'My mother has chest pains and I am not home yet.',
    'He was home for a week and now he can not breathe again.',
  ])('is one where it has come back: %s', (text) => expect(dangers(text)).toHaveLength(1));
});
