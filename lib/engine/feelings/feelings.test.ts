import { describe, expect, it } from 'vitest';
import { isKnownFailure } from '../known-failures.ts';
import { readText } from '../read.ts';
import { tables } from './feelings.cases.ts';

const row = (group: string, title: string) => (isKnownFailure(group, title) ? it.fails : it);

for (const [name, { match, miss }] of Object.entries(tables)) {
  describe(name, () => {
    const shown = (text: string) => readText(text).feelings.map((each) => each.name as string);
    for (const text of match) row(name, `in: ${text}`)(`in: ${text}`, () => expect(shown(text)).toContain(name));
    for (const text of miss)
      row(name, `not in: ${text}`)(`not in: ${text}`, () => expect(shown(text)).not.toContain(name));
  });
}

describe('scores', () => {
  const anger = (text: string) => readText(text).scores.anger;

  row('scores', 'rise with what strengthens and fall with what weakens')(
    'rise with what strengthens and fall with what weakens',
    () => {
      expect(anger('I am very angry.')).toBeGreaterThan(anger('I am angry.'));
      expect(anger('I am angry!!!')).toBeGreaterThan(anger('I am angry.'));
      expect(anger('I AM SO ANGRY WITH YOUR COMPANY')).toBeGreaterThan(anger('I am so angry with your company'));
      expect(anger('I am slightly angry.')).toBeLessThan(anger('I am angry.'));
      expect(anger('I am angry. This is outrageous.')).toBeGreaterThan(anger('I am angry.'));
    },
  );

  it('fall where it is denied, conditional, another’s or over', () => {
    const plain = anger('I was angry.');
    expect(anger('I was not angry.')).toBeLessThan(0.1);
    expect(anger('If it happens again I will be angry.')).toBeLessThan(plain);
    expect(anger('My manager was angry.')).toBeLessThan(plain);
    expect(anger('I was angry but it is all sorted now, thanks.')).toBeLessThan(plain);
  });

  it('are low where no word speaks for a feeling, never 0', () => {
    for (const score of Object.values(readText('Which sizes do you have?').scores)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(0.1);
    }
  });
});

describe('polarity', () => {
  it('is never exactly 0 where words were read', () => {
    for (const text of ['ok', 'Which sizes do you have?', 'I love it but I hate it.', '12345'])
      expect(readText(text).polarity).not.toBe(0);
  });

  it('leans with the words', () => {
    expect(readText('Terrible quality, broke after a day.').polarity).toBeLessThan(-0.3);
    expect(readText('Lovely people, great food.').polarity).toBeGreaterThan(0.3);
  });
});

describe('the headline of a mixed message', () => {
  it('is the trouble, even where the praise is louder', () => {
    expect(
      readText('I love your shop, the staff are wonderful, but I am really disappointed with the delivery.').headline,
    ).toBe('disappointment');
  });
});
