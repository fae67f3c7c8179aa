import { expect, test } from 'vitest';
import { looksLikeDay, looksLikeTime } from './times.ts';

test.each([
  '09:41',
  '2 Nov, 18:20',
  '17.11.2026',
  '3 h ago',
  'gestern',
  'wczoraj',
  'igår',
  'i går kl. 14.05',
  'вчера',
  'вчера в 14:05',
  'dün',
  '18 Kasım',
  '18. marraskuuta',
  '18 ноября',
  '어제',
  '오후 3:05',
  '11월 18일',
  '昨日',
  '昨天下午',
  '11月18日',
  'včera',
  'أمس',
])('%s looks like a time', (said) => expect(looksLikeTime(said)).toBe(true));

test.each([
  'Ana Ruiz',
  'dünger',

  'eilenburg',
  'вчерашний',
  'Order 2201',
  'Marta',
  '昨夜来ました?',
])('%s does not', (said) => expect(looksLikeTime(said)).toBe(false));

test.each(['Today', 'Monday', 'lundi 16 novembre 2026', '17.11.2026', 'Mon, Nov 16', '11月18日', 'gestern'])(
  '%s names a day',
  (said) => expect(looksLikeDay(said)).toBe(true),
);

test.each(['14:05', 'Today 14:05', 'Today I got the parcel, and it is broken.', 'Ana Ruiz', 'Order 2201', 'mi'])(
  '%s names no day alone',
  (said) => expect(looksLikeDay(said)).toBe(false),
);
