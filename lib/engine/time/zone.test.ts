import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, isoIn, isZone, wallOf } from './zone.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['Europe/London', '2026-03-29T01:30:00Z', '2026-03-29T02:30:00+01:00', 'the hour that a spring night leaves out'],
  ['America/New_York', '2026-03-08T02:30:00Z', '2026-03-08T03:30:00-04:00', 'the same west of Greenwich'],
  ['Europe/Berlin', '2026-10-25T02:30:00Z', '2026-10-25T02:30:00+02:00', 'the first of two half past twos'],
  ['Australia/Lord_Howe', '2026-10-04T02:10:00Z', '2026-10-04T02:40:00+11:00', 'a jump of half an hour'],
  ['Asia/Kathmandu', '2026-03-11T09:00:00Z', '2026-03-11T09:00:00+05:45', 'an offset of three quarters'],
])('%s at %s is %s: %s', (zone, wall, shown) => {
  expect(isoIn(instantOf(at(wall), zone), zone)).toBe(shown);
});

test('an unknown zone counts as UTC', () => {
  expect(isZone('Mars/Olympus')).toBe(false);
  expect(isZone('')).toBe(false);
  expect(isoIn(at('2026-03-11T09:00:00Z'), 'Mars/Olympus')).toBe('2026-03-11T09:00:00+00:00');
});

test('a wall time found from an instant leads back to an instant that shows it', () => {
  const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC');
  const instants = fc.integer({ min: at('2020-01-01T00:00:00Z') / 1000, max: at('2035-01-01T00:00:00Z') / 1000 });
  fc.assert(
    fc.property(zones, instants, (zone, seconds) => {
      const wall = wallOf(seconds * 1000, zone);
      expect(wallOf(instantOf(wall, zone), zone)).toBe(wall);
    }),
    { numRuns: 300 },
  );
});
