import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { alike, usedIn } from './used.ts';

const FULLEST = {
  approach: 'fullest',
  text: 'Dear Kim, the second lamp came broken as well, and you have waited three weeks. I am sending a new one today and will ring you at ten.',
};
const SHORTEST = { approach: 'shortest', text: 'Kim, a new lamp leaves today. I will ring you at ten.' };

const sent = (...texts: string[]): Pick<Conversation, 'messages'> => ({
  messages: [
    { id: '0', author: 'customer', at: null, text: FULLEST.text },
    ...texts.map((text, at) => ({ id: String(at + 1), author: 'agent' as const, at: null, text })),
  ],
});

test('a reply sent as it was suggested is changed by nothing', () => {
  expect(usedIn([FULLEST], sent(FULLEST.text), '')).toEqual({ approach: 'fullest', changed: 0 });
});

test('a few words of one’s own are a small change, half of it rewritten a large one', () => {
  const few = usedIn([FULLEST], sent(FULLEST.text.replace('a new one today', 'a new lamp this afternoon')), '');
  expect(few?.changed).toBeGreaterThan(0);
  expect(few?.changed).toBeLessThan(0.2);
  const half = usedIn(
    [FULLEST],
    sent('Dear Kim, the second lamp came broken as well. What a week you have had with us.'),
    '',
  );
  expect(half?.changed).toBeGreaterThan(0.3);
});

test('of two that were tried, the one counts that went out', () => {
  expect(usedIn([FULLEST, SHORTEST], sent(SHORTEST.text), '')).toEqual({ approach: 'shortest', changed: 0 });
});

test('a draft not sent yet counts; a text of one’s own, nothing inserted, and nothing written do not', () => {
  expect(usedIn([SHORTEST], sent(), SHORTEST.text)).toMatchObject({ changed: 0 });
  expect(usedIn([SHORTEST], sent('We have closed your case in line with our terms and conditions.'), '')).toBeNull();
  expect(usedIn([], sent(FULLEST.text), '')).toBeNull();
  expect(usedIn([SHORTEST], sent(), '')).toBeNull();
});

test('likeness is the same from both sides, and between 0 and 1', () => {
  expect(alike('one two three', 'two three four')).toBeCloseTo(alike('two three four', 'one two three'));
  expect(alike('', '')).toBe(1);
  expect(alike('one', '')).toBe(0);
});
