import { expect, test } from 'vitest';
import { reply } from '../../../test/gallery/make.ts';
import { piecesOf } from './pieces.ts';

const made = reply(
  'r',
  'Fullest',
  [
    ['greet', 'Dana,', 'Their name.'],
    ['act', 'By [day] at [time], not “[day off]”.', 'The one thing.'],
  ],
  { time: 'At what time', day: 'On which day' },
);

test('moves are cut at their gaps; brackets of the customer stay words', () => {
  expect(piecesOf(made).map(({ pieces }) => pieces)).toEqual([
    [{ text: 'Dana,' }],
    [
      { text: 'By ' },
      { gap: { name: 'day', start: 10, end: 15, hint: 'On which day' } },
      { text: ' at ' },
      { gap: { name: 'time', start: 19, end: 25, hint: 'At what time' } },
      { text: ', not “[day off]”.' },
    ],
  ]);
});

test('the pieces put together are the moves', () => {
  const whole = piecesOf(made).map(({ pieces }) =>
    pieces.map((piece) => ('gap' in piece ? `[${piece.gap.name}]` : piece.text)).join(''),
  );
  expect(whole.join('\n\n')).toBe(made.text);
});

test('a move that the text does not hold is shown whole', () => {
  const odd = { ...made, text: 'Something else' };
  expect(piecesOf(odd)[1]?.pieces).toEqual([{ text: 'By [day] at [time], not “[day off]”.' }]);
});
