import { expect, test } from 'vitest';
import { differences, nameOf } from './differences.ts';

const conflict = (...bodies: Record<string, unknown>[]) => ({
  id: 'policy:team',
  kind: 'policy',
  versions: bodies.map((body, at) => ({ rev: `2-${at}`, used: at === 0, body })),
});

test('only what differs is shown, in words, and a group part by part', () => {
  const one = { name: 'Ours', cooldownDays: 30, allotment: { amount: 5000, minutes: 60 }, off: [] };
  const other = { name: 'Ours', cooldownDays: 14, allotment: { amount: 900, minutes: 60 }, off: ['refund', 'credit'] };
  expect(differences(conflict(one, other))).toEqual([
    { part: 'cooldown days', values: ['30', '14'] },
    { part: 'allotment amount', values: ['5000', '900'] },
    { part: 'off', values: ['–', 'refund, credit'] },
  ]);
});

test('a part that one version lacks is a dash', () => {
  expect(differences(conflict({ until: null }, { until: '2026-12-31' }, {}))).toEqual([
    { part: 'until', values: ['–', '2026-12-31', '–'] },
  ]);
});

test('it is called by its title or its name, or else by its id', () => {
  expect(nameOf(conflict({ title: 'Late parcel' }))).toBe('Late parcel');
  expect(nameOf(conflict({ name: 'Ours' }))).toBe('Ours');
  expect(nameOf(conflict({}))).toBe('policy:team');
});
