import { expect, test } from 'vitest';
import { nextMorning, theirClock, whenDue } from './when.ts';

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
  ['a zone with half an hour', 'Asia/Kolkata', '2026-11-22T12:00:00Z', '2026-11-23T03:30:00.000Z'],
])('the next morning in %s is nine o’clock there', (_, zone, now, morning) => {
  expect(nextMorning(Date.parse(now), zone)).toBe(morning);
});
