import '../../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { differences, nameOf } from './differences.ts';

const conflict = (...bodies: Record<string, unknown>[]) => of('policy', ...bodies);
const of = (kind: string, ...bodies: Record<string, unknown>[]) => ({
  id: `${kind}:team`,
  kind,
  versions: bodies.map((body, at) => ({ rev: `2-${at}`, used: at === 0, removed: false, body })),
});

test('only what differs is shown, as the form calls it, and money as money', () => {
  const one = { name: 'Ours', currency: 'EUR', cooldownDays: 30, allotment: { amount: 5000, minutes: 60 } };
  const other = { ...one, cooldownDays: 14 };
  const third = { ...one, allotment: { amount: 900, minutes: 60 } };
  expect(differences(conflict(one, other, third))).toEqual([
    { part: 'Days between two gifts', values: ['30', '14', '30'] },
    { part: 'Each agent may give', values: ['50 EUR', '50 EUR', '9 EUR'] },
  ]);
});

test('what no form knows is shown part by part all the same', () => {
  const one = { goodwillShare: 30, body: { amount: 5000, minutes: 60 }, off: [] };
  const other = { goodwillShare: 14, body: { amount: 900, minutes: 60 }, off: ['refund', 'credit'] };
  expect(differences(of('draft', one, other))).toEqual([
    { part: 'goodwill share', values: ['30', '14'] },
    { part: 'body amount', values: ['5000', '900'] },
    { part: 'off', values: ['–', 'refund, credit'] },
  ]);
  expect(differences(of('voice', { use: 7 }, { use: 'nothing that can be read' }))).toEqual([
    { part: 'use', values: ['7', 'nothing that can be read'] },
  ]);
});

test('a part that one version lacks is a dash', () => {
  expect(differences(of('draft', { until: null }, { until: '2026-12-31' }, {}))).toEqual([
    { part: 'until', values: ['–', '2026-12-31', '–'] },
  ]);
});

test('it is called by its title or its name, or else by its id', () => {
  expect(nameOf(conflict({ title: 'Late parcel' }))).toBe('Late parcel');
  expect(nameOf(conflict({ name: 'Ours' }))).toBe('Ours');
  expect(nameOf(conflict({}))).toBe('policy:team');
});
