import { expect, test } from 'vitest';
import type { Message } from '../conversation.ts';
import { ThreadWindow } from './thread-window.ts';

const NO_DETAILS = { times: new Map(), unread: new Map() };

/** Messages named by one letter each; a capital is the agent's. Times follow the alphabet. */
const thread = (letters: string, timed = true): Message[] =>
  [...letters].map((letter) => ({
    id: letter,
    author: /[a-z]/u.test(letter) ? 'customer' : 'agent',
    at: timed ? new Date(Date.UTC(2026, 10, letter.toLowerCase().charCodeAt(0) - 96)).toISOString() : null,
    text: `text of ${letter}`,
  }));

const cases: [name: string, windows: Message[][], all: string][] = [
  ['scrolled down: what left above is kept', [thread('abc'), thread('bcd'), thread('def')], 'abcdef'],
  ['scrolled up: what left below is kept', [thread('def'), thread('cde'), thread('abc')], 'abcdef'],
  ['there and back again', [thread('abc'), thread('cde'), thread('abc')], 'abcde'],
  ['a message added at the end', [thread('ab'), thread('abc')], 'abc'],
  ['a message gone from between two others was deleted', [thread('abc'), thread('ac')], 'ac'],
  ['jumped to the end: times put the two parts in order', [thread('ab'), thread('xy')], 'abxy'],
  ['jumped to the start', [thread('xy'), thread('ab')], 'abxy'],
  ['jumped where no time tells the order: only what is shown', [thread('ab', false), thread('xy', false)], 'xy'],
];
test.each(cases)('%s', (_, windows, all) => {
  const window = new ThreadWindow();
  const seen = windows.map((shown) =>
    window
      .widen(shown, NO_DETAILS)
      .messages.map(({ id }) => id)
      .join(''),
  );
  expect(seen.at(-1)).toBe(all);
});

const named: typeof cases = [
  ['scrolled down: what left above is kept', [thread('abc'), thread('bcd'), thread('def')], 'abcdef'],
  ['scrolled up, and looked at twice: what left below is kept', [thread('def'), thread('cde'), thread('cde')], 'cdef'],
  ['there and back again', [thread('abc'), thread('cde'), thread('abc'), thread('abc')], 'abcde'],
  ['a last message that was changed is the new one alone', [thread('abx'), thread('abc')], 'abc'],
  ['a last message that was deleted is gone', [thread('abc'), thread('ab')], 'ab'],
  ['a first message that was deleted is gone', [thread('abc'), thread('bc')], 'bc'],
];
test.each(named)('by words alone: %s', (_, windows, all) => {
  const window = new ThreadWindow();
  const seen = windows.map((shown) =>
    window
      .widen(shown, NO_DETAILS, false)
      .messages.map(({ id }) => id)
      .join(''),
  );
  expect(seen.at(-1)).toBe(all);
});

test('a message just sent gets its lasting id a moment later, and counts once', () => {
  const window = new ThreadWindow();
  const [a, b] = thread('aB') as [Message, Message];
  window.widen([a, { ...b, id: 'sending' }], NO_DETAILS);
  expect(window.widen([a, b], NO_DETAILS).messages).toEqual([a, b]);
});

test('the time in words of a message that left the page is kept with it, until the next ticket', () => {
  const window = new ThreadWindow();
  window.widen(thread('ab'), { ...NO_DETAILS, times: new Map([['a', 'Tuesday, 09:12']]) });
  const { times } = window.widen(thread('bc'), { ...NO_DETAILS, times: new Map([['c', '11:40']]) });
  expect([...times]).toEqual([
    ['a', 'Tuesday, 09:12'],
    ['c', '11:40'],
  ]);
  window.forget();
  expect(window.widen(thread('a'), NO_DETAILS).times.size).toBe(0);
});

test('another ticket starts anew, and no thread grows without end', () => {
  const window = new ThreadWindow();
  window.widen(thread('abc'), NO_DETAILS);
  window.forget();
  expect(window.widen(thread('bc'), NO_DETAILS).messages).toHaveLength(2);
  const long = (from: number) =>
    Array.from(
      { length: 1500 },
      (_, index): Message => ({ id: `${from + index}`, author: 'customer', at: null, text: `${from + index}` }),
    );
  window.forget();
  window.widen(long(0), NO_DETAILS);
  const { messages: kept } = window.widen(long(1000), NO_DETAILS);
  expect(kept).toHaveLength(2000);
  expect(kept.at(-1)?.id).toBe('2499');
});
