import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { withTimes } from './told.ts';

const NOW = new Date(2026, 10, 20, 15, 0);
const local = (at: string | null | undefined) => (at ? new Date(at).toLocaleString('sv').slice(0, 16) : null);

async function timeOf(said: string, language: string) {
  const conversation = {
    messages: [{ id: '0', author: 'customer', at: null, text: 'Hello?' }],
  } as unknown as Conversation;
  const { conversation: told } = withTimes(conversation, { language, said: { 0: said } }, NOW);
  return local(told.messages[0]?.at);
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
  ['1시간 전', 'ko', '2026-11-20 14:00'],
  ['قبل ساعة واحدة', 'ar', '2026-11-20 14:00'],
  ['teraz', 'pl', '2026-11-20 15:00'],
  ['wczoraj 14:05', 'pl', '2026-11-19 14:05'],
  ['어제 오후 3:05', 'ko', '2026-11-19 15:05'],
  ['18. marraskuuta 2026 klo 14.03', 'fi', '2026-11-18 14:03'],
  ['November 18, 2026 at 2:03 PM', 'pl', '2026-11-18 14:03'],
  ['Nov 18, 2026 2:03 PM', 'en', '2026-11-18 14:03'],
  ['Di 10.11.2026 07:12', 'en', '2026-11-10 07:12'],
  ['Nov 18, 2:03 PM', 'en', '2026-11-18 14:03'],
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
  const { conversation: told } = withTimes(conversation, { language: 'en', said: { 0: '2h' } }, NOW);
  expect(told.messages[0]?.at).toBe(at);
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
    ).conversation.messages[0]?.at;
  expect(local(read(15))).toBe('2026-11-20 13:00');
  expect(local(read(18))).toBe('2026-11-20 13:00');
});

/** A thread of which the page tells these times, looked at then. */
function threadAt(
  now: Date,
  said: readonly (string | null)[],
  firm: Record<number, string> = {},
  known?: Map<string, string>,
) {
  const messages = said.map((_, at) => ({ id: String(at), author: 'customer', at: firm[at] ?? null, text: 'Hello?' }));
  const conversation = { id: '7', helpdesk: 'x', messages } as unknown as Conversation;
  const told = Object.fromEntries(said.flatMap((each, at) => (each === null ? [] : [[String(at), each]])));
  const { conversation: timed, guessed } = withTimes(conversation, { language: 'en', said: told }, now, known);
  return { times: timed.messages.map(({ at }) => local(at)), guessed: [...guessed].sort() };
}

test('a clock without a day is today’s, or yesterday’s where today’s is still to come; and it is said to be a guess', () => {
  expect(threadAt(NOW, ['14:05'])).toEqual({ times: ['2026-11-20 14:05'], guessed: ['0'] });
  expect(threadAt(NOW, ['16:05'])).toEqual({ times: ['2026-11-19 16:05'], guessed: ['0'] });
});

test('around midnight the day follows from what was said later', () => {
  const soonAfter = new Date(2026, 10, 20, 0, 20);
  expect(threadAt(soonAfter, ['11:40 PM', '11:58 PM', '12:03 AM', '12:15 AM']).times).toEqual([
    '2026-11-19 23:40',
    '2026-11-19 23:58',
    '2026-11-20 00:03',
    '2026-11-20 00:15',
  ]);
  const inTheMorning = new Date(2026, 10, 20, 9, 0);
  expect(threadAt(inTheMorning, ['23:40', '00:15', '08:59']).times).toEqual([
    '2026-11-19 23:40',
    '2026-11-20 00:15',
    '2026-11-20 08:59',
  ]);
  expect(threadAt(new Date(2026, 10, 20, 23, 59), ['23:50', '00:10']).times).toEqual([
    '2026-11-19 23:50',
    '2026-11-20 00:10',
  ]);
});

test('a day that the page names beside one message bounds those around it', () => {
  const { times, guessed } = threadAt(NOW, ['16:00', 'Yesterday 09:30', '10:00']);
  expect(times).toEqual(['2026-11-18 16:00', '2026-11-19 09:30', '2026-11-20 10:00']);
  expect(guessed).toEqual(['0', '2']);
});

test('a guess that comes out before what was surely said earlier is none', () => {
  const firm = { 0: new Date(2026, 10, 20, 11, 0).toISOString() };
  expect(threadAt(NOW, [null, '10:00', '12:00'], firm)).toEqual({
    times: ['2026-11-20 11:00', null, '2026-11-20 12:00'],
    guessed: ['2'],
  });
});

test('a page that is left open over midnight keeps its clocks on the day on which they were first seen', () => {
  const known = new Map<string, string>();
  expect(threadAt(NOW, ['14:05'], {}, known).times).toEqual(['2026-11-20 14:05']);
  expect(threadAt(new Date(2026, 10, 21, 15, 0), ['14:05'], {}, known).times).toEqual(['2026-11-20 14:05']);
});
