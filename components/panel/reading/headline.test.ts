import '../../../test/gallery/words.ts';
import { describe, expect, test } from 'vitest';
import { BOILER } from '../../../test/gallery/fixtures/boiler.ts';
import { NOT_READ, UNSURE } from '../../../test/gallery/fixtures/unsure.ts';
import { reading } from '../../../test/gallery/make.ts';
import { headlineWords } from './headline.ts';

test('the first feeling leads, the second follows quietly', () => {
  expect(headlineWords(BOILER.reading)).toEqual({
    title: 'Angry',
    second: 'and worried',
    bars: { level: 2, tone: 'hot' },
    note: null,
  });
});

test('doubt is said', () => {
  const { title, second, note } = headlineWords(UNSURE.reading);
  expect(title).toBe('Not sure: perhaps a little frustrated');
  expect(second).toBeNull();
  expect(note).toBe('The words could be read another way.');
});

test('a language that is not read is named', () => {
  expect(headlineWords(NOT_READ.reading).title).toBe('This is in Polish');
  expect(headlineWords({ ...NOT_READ.reading, language: 'und' }).title).toBe('No words of their own to read');
});

describe('a calm message', () => {
  const idea = { name: 'idea', strength: 0.5 } as const;
  const urgency = { name: 'urgency', strength: 0.5 } as const;
  test.each([
    ['a question', reading({ need: 'where to pay' }), 'A plain question.'],
    ['an idea', reading({ signals: [idea], need: 'a hook' }), 'They have an idea for you.'],
    ['a deadline', reading({ signals: [urgency] }), 'Calm, and short of time.'],
    ['a statement', reading({}), 'Calm words throughout.'],
  ])('%s', (_, calm, note) => {
    expect(headlineWords(calm)).toMatchObject({ title: 'Nothing heated here', bars: null, note });
  });
  test('that nobody can be sure of', () => {
    expect(headlineWords(reading({ sure: false })).title).toBe('Not sure what they feel');
  });
});
