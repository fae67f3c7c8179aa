import { expect, test } from 'vitest';
import { periodStart } from './period.ts';

test.each([
  ['month', 'UTC', '2026-03-11T14:30:00Z', '2026-03-01T00:00:00.000Z'],
  ['month', 'Europe/Berlin', '2026-03-31T22:30:00Z', '2026-03-31T22:00:00.000Z'],
  ['month', 'America/New_York', '2026-03-01T03:00:00Z', '2026-02-01T05:00:00.000Z'],
  ['month', 'America/New_York', '2026-03-20T12:00:00Z', '2026-03-01T05:00:00.000Z'],
  ['week', 'UTC', '2026-03-11T14:30:00Z', '2026-03-09T00:00:00.000Z'],
  ['week', 'UTC', '2026-03-15T23:59:59Z', '2026-03-09T00:00:00.000Z'],
  ['week', 'Europe/London', '2026-03-31T10:00:00Z', '2026-03-29T23:00:00.000Z'],
  ['week', 'Pacific/Auckland', '2026-03-15T12:00:00Z', '2026-03-15T11:00:00.000Z'],
] as const)('the %s in %s that holds %s began at %s', (period, zone, now, start) => {
  expect(new Date(periodStart(Date.parse(now), { period, zone })).toISOString()).toBe(start);
});
