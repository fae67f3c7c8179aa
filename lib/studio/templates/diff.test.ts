import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './diff.ts';

const shown = (before: string, after: string) =>
  changesBetween(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['nothing changed', 'Hello Maya', 'Hello Maya', 'Hello Maya'],
  ['a word came', 'I am sorry', 'I am very sorry', 'I am [+very +]sorry'],
  ['a word went', 'I am very sorry', 'I am sorry', 'I am [-very -]sorry'],
  ['a word became another', 'See you soon, Sam', 'See you Friday, Sam', 'See you [-soon,-][+Friday,+] Sam'],
  ['all is new', '', 'Hello', '[+Hello+]'],
  ['two places', 'a b c d e', 'a x c y e', 'a [-b-][+x+] c [-d-][+y+] e'],
])('%s', (_, before, after, said) => expect(shown(before, after)).toBe(said));

test('what stayed and went is the text before, what stayed and came the text after', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesBetween(before, after);
      const without = (out: string) => changes.flatMap(({ is, text }) => (is === out ? [] : [text])).join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
  );
});

test('very long texts are not compared for ever', () => {
  const long = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ');
  expect(changesBetween(long('a'), long('b')).map(({ is }) => is)).toEqual(['gone', 'new']);
});
