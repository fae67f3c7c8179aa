import { expect, test } from 'vitest';
import type { Channel, Conversation, Feeling, Level, Reading } from '../../conversation.ts';
import { readingOf, sample } from '../../engine/replies/conversations.fixture.ts';
import { clockFor, minutesBetween } from './clock.ts';

type Turn = ['customer' | 'agent' | 'note', string | null];

function thread(channel: Channel, ...turns: Turn[]): Conversation {
  const { conversation } = sample('1', channel, 'Coraline', {}, 'Hello');
  return {
    ...conversation,
    messages: turns.map(([author, at], index) => ({ id: String(index), author, at, text: 'Third week, @homeheat.' })),
  };
}

const felt = (feel: Feeling, level: Level, ...signals: 'escalation'[]): Reading => readingOf({ feel, level, signals });

const AT = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-22T10:06:30.000Z';

test('[G2] an angry public message starts a clock at its own time; the angrier, the fewer minutes', () => {
  const asked = thread('social', ['customer', AT]);
  expect(clockFor(asked, felt('anger', 3))).toEqual({ since: AT, target: 7, answered: null });
  expect(clockFor(asked, felt('frustration', 2))?.target).toBe(15);
  expect(clockFor(asked, felt('disappointment', 1))?.target).toBe(30);
  expect(clockFor(asked, felt('disappointment', 1, 'escalation'))?.target).toBe(7);
});

test('it counts from the first message of the turn, and stops with our answer', () => {
  const waiting = thread(
    'social',
    ['customer', AT],
    ['agent', AT],
    ['customer', AT],
    ['customer', LATER],
    ['note', LATER],
  );
  expect(clockFor(waiting, felt('anger', 2))).toMatchObject({ since: AT, answered: null });
  const done = thread('social', ['customer', AT], ['agent', LATER]);
  expect(clockFor(done, felt('anger', 2))).toMatchObject({ answered: LATER });
  expect(minutesBetween(AT, LATER)).toBe(6);
});

test.each([
  ['a private channel', thread('email', ['customer', AT]), felt('anger', 3)],
  ['a glad message', thread('social', ['customer', AT]), felt('joy', 3)],
  ['a page without times', thread('social', ['customer', null]), felt('anger', 3)],
  ['an answer without a time', thread('social', ['customer', AT], ['agent', null]), felt('anger', 3)],
  ['no word of theirs', thread('social', ['agent', AT]), felt('anger', 3)],
])('%s has none', (_, conversation, reading) => {
  expect(clockFor(conversation, reading)).toBeNull();
});

test('a clock that runs behind shows nothing below zero', () => {
  expect(minutesBetween(LATER, AT)).toBe(0);
});
