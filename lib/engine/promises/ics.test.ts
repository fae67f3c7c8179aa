import { expect, test } from 'vitest';
import { type FollowUp, icsOf } from './ics.ts';

const NOW = new Date('2026-03-11T14:30:00Z');
const CALL: FollowUp = {
  id: 'promise-7@attune',
  title: 'Call Lena, about the lamp; twice',
  notes: 'I’ll call you on Tuesday at 10.\nShe works nights \\ rings back.',
  due: '2026-03-17T10:00:00+01:00',
  minutes: 15,
};

const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

test('a follow-up ends when it is due, in UTC, with a reminder', () => {
  const lines = unfolded(icsOf(CALL, NOW) ?? '');
  expect(lines).toContain('DTSTART:20260317T084500Z');
  expect(lines).toContain('DTEND:20260317T090000Z');
  expect(lines).toContain('UID:promise-7@attune');
  expect(lines).toContain('TRIGGER:-PT10M');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('commas, semicolons, backslashes and line ends are escaped, and no line can be smuggled in', () => {
  const lines = unfolded(icsOf({ ...CALL, title: 'a\r\nATTENDEE:mailto:x' }, NOW) ?? '');
  expect(lines).toContain('SUMMARY:a\\nATTENDEE:mailto:x');
  expect(lines).toContain('DESCRIPTION:I’ll call you on Tuesday at 10.\\nShe works nights \\\\ rings back.');
  expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
});

test('no line has more than 75 octets, and none is cut within a character', () => {
  const text = icsOf({ ...CALL, notes: 'Übergrößenträger 👩🏽‍🔧 '.repeat(40) }, NOW) ?? '';
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  expect(unfolded(text).join('\n')).toContain('Übergrößenträger 👩🏽‍🔧'.repeat(1));
});

test('a time that is none makes no file; odd lengths are brought in', () => {
  expect(icsOf({ ...CALL, due: 'Tuesday' }, NOW)).toBeNull();
  expect(unfolded(icsOf({ ...CALL, minutes: -5 }, NOW) ?? '')).toContain('DTSTART:20260317T085500Z');
  expect(unfolded(icsOf({ ...CALL, minutes: Number.NaN }, NOW) ?? '')).toContain('DTSTART:20260317T085500Z');
});
