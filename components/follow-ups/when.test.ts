import { afterEach, expect, test, vi } from 'vitest';
import { asInput, chosenIn, nextMorning, theirClock, whenDue } from './when.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');

test('a near day is said in words, a farther one as a weekday or a date', () => {
  expect(whenDue('2026-11-22T13:00:00Z', NOON)).toMatch(/^today/);
  expect(whenDue('2026-11-23T13:00:00Z', NOON)).toMatch(/^tomorrow/);
  expect(whenDue('2026-11-21T13:00:00Z', NOON)).toMatch(/^yesterday/);
  expect(whenDue('2026-11-26T13:00:00Z', NOON)).toMatch(/^Thursday/);
  expect(whenDue('2026-12-26T13:00:00Z', NOON)).toMatch(/26/);
});

test('the customer’s clock is told only where it shows another time', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(theirClock('2026-11-22T13:00:00Z', here)).toBeNull();
  expect(theirClock('2026-11-22T13:00:00Z', null)).toBeNull();
  expect(theirClock('2026-11-22T13:00:00Z', 'Asia/Kolkata')).toMatch(/6:30|18:30/);
});

test.each([
  ['Berlin', 'Europe/Berlin', '2026-11-22T12:00:00Z', '2026-11-23T08:00:00.000Z'],
  ['New York, where it is still yesterday', 'America/New_York', '2026-11-22T03:00:00Z', '2026-11-22T14:00:00.000Z'],
  ['the night the clocks go back', 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T08:00:00.000Z'],
  ['the night the clocks go forward', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T07:00:00.000Z'],
  ['late before the clocks go forward', 'Europe/Berlin', '2026-03-28T22:30:00Z', '2026-03-29T07:00:00.000Z'],
  ['just after midnight before they go back', 'Europe/Berlin', '2026-10-24T22:15:00Z', '2026-10-26T08:00:00.000Z'],
  ['late before New York goes forward', 'America/New_York', '2026-03-08T04:45:00Z', '2026-03-08T13:00:00.000Z'],
  ['a zone with half an hour', 'Asia/Kolkata', '2026-11-22T12:00:00Z', '2026-11-23T03:30:00.000Z'],
])('the next morning in %s is nine o’clock there', (_, zone, now, morning) => {
  expect(nextMorning(Date.parse(now), zone)).toBe(morning);
});

afterEach(() => vi.unstubAllEnvs());

test('an hour that comes twice stays the one that was promised, and becomes another only where the agent changes it', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const second = '2026-10-25T01:30:00.000Z';
  expect(asInput(second)).toBe('2026-10-25T02:30');
  expect(chosenIn('2026-10-25T02:30', second)).toBe(second);
  expect(chosenIn('2026-10-25T04:00', second)).toBe('2026-10-25T03:00:00.000Z');
  expect(chosenIn('', second)).toBeNull();
});
