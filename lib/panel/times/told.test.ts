import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { withTimes } from './told.ts';

const NOW = new Date(2026, 10, 20, 15, 0);
const local = (at: string | null | undefined) => (at ? new Date(at).toLocaleString('sv').slice(0, 16) : null);

async function timeOf(said: string, language: string) {
  const conversation = {
    messages: [{ id: '0', author: 'customer', at: null, text: 'Hello?' }],
  } as unknown as Conversation;
  const { messages } = withTimes(conversation, { language, said: { 0: said } }, NOW);
  return local(messages[0]?.at);
}

test.each([
  ['2h', 'en', '2026-11-20 13:00'],
  ['5 min ago', 'en', '2026-11-20 14:55'],
  ['about 3 hours ago', 'en', '2026-11-20 12:00'],
  ['Yesterday 14:05', 'en', '2026-11-19 14:05'],
  ['11:58 PM', 'en', '2026-11-19 23:58'],
  ['Friday at 4:12 PM', 'en', '2026-11-13 16:12'],
  ['Dec 24, 9:00 AM', 'en', '2025-12-24 09:00'],
  ['10/11/2026 09:12', 'en-GB', '2026-11-10 09:12'],
  ['10/11/2026 09:12', 'en-us', '2026-10-11 09:12'],
  ['vor 2 Std.', 'de', '2026-11-20 13:00'],
  ['gestern um 14:05', 'de-AT', '2026-11-19 14:05'],
  ['Mi 18.11.2026 14:03', 'de', '2026-11-18 14:03'],
  ['il y a 3 jours', 'fr', '2026-11-17 15:00'],
  ['vendredi 13 novembre à 9:12', 'fr', '2026-11-13 09:12'],
  ['hace 2 horas', 'es', '2026-11-20 13:00'],
  ['ayer a las 14:05', 'es', '2026-11-19 14:05'],
  ['há 3 dias', 'pt', '2026-11-17 15:00'],
  ['2 uur geleden', 'nl', '2026-11-20 13:00'],
  ['2 ore fa', 'it', '2026-11-20 13:00'],
  ['2時間前', 'ja', '2026-11-20 13:00'],
  ['2 godziny temu', 'pl', '2026-11-20 13:00'],
  ['5 часов назад', 'ru', '2026-11-20 10:00'],
])('%s (%s) is %s', async (said, language, at) => {
  expect(await timeOf(said, language)).toBe(at);
});

test.each(['', 'Sent', 'via e-mail', '4', 'Order 2201'])('%j names no time', async (said) => {
  expect(await timeOf(said, 'en')).toBeNull();
});

test('a message is never from the future', async () => {
  expect(await timeOf('24 December 2026', 'en')).toBeNull();
});

test('a time that the page gives to machines stands', async () => {
  const at = '2026-11-01T08:00:00.000Z';
  const conversation = { messages: [{ id: '0', author: 'customer', at, text: 'Hello?' }] } as unknown as Conversation;
  const { messages } = withTimes(conversation, { language: 'en', said: { 0: '2h' } }, NOW);
  expect(messages[0]?.at).toBe(at);
});

test('what was two hours ago stays where it was, however long the page goes on saying so', () => {
  const conversation = {
    id: '7',
    helpdesk: 'x',
    messages: [{ id: '0', author: 'customer', at: null, text: 'Hello?' }],
  };
  const known = new Map<string, string>();
  const read = (hour: number) =>
    withTimes(
      conversation as unknown as Conversation,
      { language: 'en', said: { 0: '2h ago' } },
      new Date(2026, 10, 20, hour, 0),
      known,
    ).messages[0]?.at;
  expect(local(read(15))).toBe('2026-11-20 13:00');
  expect(local(read(18))).toBe('2026-11-20 13:00');
});
