import nlp from 'compromise/one';
import { describe, expect, it } from 'vitest';
import { guard } from './guard.ts';
import { placesOf } from './match.ts';
import { chainOf } from './pattern.ts';
import { sentences } from './words.ts';

const found = (pattern: string, text: string) =>
  sentences(guard(text)).flatMap((sentence) =>
    placesOf(chainOf(pattern), sentence).map(([from, to]) => sentence.norms.slice(from, to).join(' ')),
  );

describe('a pattern', () => {
  const cases: [pattern: string, text: string, places: string[]][] = [
    ['(a|b (c|d)? e)', 'a b e b d e b c', ['a', 'b e', 'b d e']],
    ['x .{0,2} (a|b c)', 'x y b c and x a', ['x y b c', 'x a']],
    ['x .{0,2} (a|b c)', 'x y y y a', []],
    ['x .{1,2} y', 'x y. x z y', ['x z y']],
    ['i (am|was) not? (so)? (mad|sad)', 'I am mad. I was not so sad.', ['i am mad', 'i was not so sad']],
    ['(now|^still|late$)', 'Still here, now and late', ['still', 'now', 'late']],
    ['^(now|then)', 'then and now', ['then']],
    ['(/^[0-9]+$/ days|days)', 'in 14 days', ['14 days']],
    ['do not . it', "I don't want it", ['do not want it']],
    ['(broken|torn)', 'It is broken/torn', ['broken/torn']],
    ['10/10', 'A 10/10 for you', ['10/10']],
  ];
  for (const [pattern, text, places] of cases)
    it(`${pattern} in: ${text}`, () => expect(found(pattern, text)).toEqual(places));
});

describe('where compromise can read a pattern, it finds the same', () => {
  const patterns = [
    'i (am|was) (very|so)? (mad|sad)',
    'never .{0,3} again',
    '^please (call|ring) me',
    'not (bad|good)$',
  ];
  const texts = [
    'I was very sad and I am mad.',
    'Never ever do that again.',
    'Please call me.',
    'That is not bad',
    'You never write to any one of us here again.',
  ];
  for (const pattern of patterns) {
    it(pattern, () => {
      for (const text of texts) {
        const theirs = nlp(text).match(pattern).out('array') as string[];
        const plain = theirs.map((each) => each.toLowerCase().replace(/[.,!?]/g, ''));
        expect(found(pattern, text)).toEqual(plain);
      }
    });
  }
});
