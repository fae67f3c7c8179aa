import '../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { exampleConversation, exampleReading } from './example.ts';
import { exampleSuggestion } from './example-replies.ts';
import { segments } from './segments.ts';

const text = exampleConversation().messages[0]?.text ?? '';
const reading = exampleReading(text);

test('a message is cut at its evidence and loses nothing', () => {
  const cut = segments(text, reading.evidence);
  expect(cut.map((segment) => segment.text).join('')).toBe(text);
  expect(cut.filter(({ evidence }) => evidence)).toHaveLength(reading.evidence.length);
});

test('overlapping evidence keeps the earlier', () => {
  const piece = { for: 'anger', rule: 'r', message: '0', weight: 1, reason: 'why' } as const;
  const cut = segments('abcdef', [
    { ...piece, quote: 'cde', start: 2, end: 5 },
    { ...piece, quote: 'bcd', start: 1, end: 4 },
  ]);
  expect(cut.map((segment) => segment.text)).toEqual(['a', 'bcd', 'ef']);
});

test('every quote of the example stands in its message', () => {
  for (const { quote, start, end } of reading.evidence) expect(text.slice(start, end)).toBe(quote);
});

test('the example’s gap stands where it says', () => {
  const [full] = exampleSuggestion(reading).replies;
  const [gap] = full?.unfilled ?? [];
  expect(full?.text.slice(gap?.start, gap?.end)).toBe('[time]');
});
