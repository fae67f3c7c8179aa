import '../../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { BOILER } from '../../../test/gallery/fixtures/boiler.ts';
import { reading } from '../../../test/gallery/make.ts';
import { claimWords, grouped, heaviest, leadingQuotes } from './evidence.ts';

test('the quotes under the headline are the best for the first two feelings', () => {
  expect(leadingQuotes(BOILER.reading).map(({ quote }) => quote)).toEqual([
    'nobody came, nobody even called',
    'I am frightened for her',
  ]);
});

test('quotes that overlap are not shown twice, and softening evidence never leads', () => {
  const piece = { rule: 'r', message: '0', reason: 'why' };
  const evidence = [
    { ...piece, for: 'anger', quote: 'so very angry', start: 0, end: 13, weight: 0.9 },
    { ...piece, for: 'anxiety', quote: 'very', start: 3, end: 7, weight: 0.8 },
    { ...piece, for: 'anger', quote: 'all solved', start: 20, end: 30, weight: -0.9 },
  ] as const;
  const feelings = [{ name: 'anger', level: 2, strength: 0.6 }] as const;
  expect(leadingQuotes(reading({ feelings: [...feelings], evidence: [...evidence] }))).toEqual([evidence[0]]);
});

test('danger leads, and a feeling that is not shown lends no quote', () => {
  const piece = { rule: 'r', message: '0', reason: 'why' };
  const evidence = [
    { ...piece, for: 'joy', quote: 'very polite he was', start: 30, end: 48, weight: 0.05 },
    { ...piece, for: 'anxiety', quote: 'worried', start: 60, end: 67, weight: 0.9 },
    { ...piece, for: 'danger', quote: 'smell like bad eggs', start: 0, end: 19, weight: 0.8 },
  ] as const;
  const feelings = [{ name: 'anxiety', level: 1, strength: 0.4 }] as const;
  const quotes = leadingQuotes(reading({ feelings: [...feelings], evidence: [...evidence] }));
  expect(quotes.map(({ quote }) => quote)).toEqual(['smell like bad eggs', 'worried']);
});

test('all evidence is grouped, shown feelings first', () => {
  const groups = grouped(BOILER.reading);
  expect(groups.slice(0, 4).map(({ title }) => title)).toEqual(['angry', 'worried', 'unheard', 'wrote before']);
  expect(groups.flatMap(({ items }) => items)).toHaveLength(BOILER.reading.evidence.length);
});

test('a claim has its words, also where the feeling is not shown', () => {
  expect(claimWords('joy', BOILER.reading)).toBe('pleased');
  expect(claimWords('cause:broken_promise', BOILER.reading)).toBe('broken promise');
  expect(claimWords('motivator:security', BOILER.reading)).toBe('feeling safe again');
});

test('there is no heaviest evidence for what was never claimed', () => {
  expect(heaviest(BOILER.reading, ['sarcasm'])).toBeNull();
});
