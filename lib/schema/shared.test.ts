import { describe, expect, it, test } from 'vitest';
import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import type { SharedBodies, SharedKind } from '../shared.ts';
import { parseShared, parseSharedPlace } from './shared.ts';

const GOOD: { [Kind in SharedKind]: SharedBodies[Kind] } = {
  policy: BUILT_IN,
  persona: {
    version: 1,
    name: 'Gold',
    when: [{ fact: 'plan', any: ['gold'] }],
    persona: { formality: 'formal' },
  },
  voice: {
    version: 1,
    name: 'Fern',
    belongs: { companies: ['Fern'], hosts: ['help.fern.example', 'localhost:8080'] },
    greeting: 'Good day {name}!',
    signOff: null,
    formality: null,
    emoji: false,
    use: [{ say: 'purchase', not: 'order' }],
    avoid: ['sorry'],
  },
  rule: {
    version: 1,
    name: 'No tickets',
    match: 'your ticket',
    severity: 'low',
    reason: 'It is about their things.',
    instead: '',
    matches: ['Your ticket is closed.'],
    misses: ['Your train ticket.'],
  },
  target: { version: 1, name: 'Fast', kind: 'first_reply', minutes: 30, share: 90, days: 30 },
};

test.each(Object.keys(GOOD) as SharedKind[])('a good %s comes back as it was', (kind) => {
  expect(parseShared(kind, GOOD[kind])).toEqual(GOOD[kind]);
  expect(parseShared(kind, JSON.parse(JSON.stringify(GOOD[kind])))).toEqual(GOOD[kind]);
});

describe('what is refused, with its place', () => {
  it.each<[SharedKind, object, RegExp]>([
    ['persona', { when: [] }, /when: expected at least one/],
    ['persona', { persona: {} }, /persona: expected at least one/],
    ['persona', { when: [{ fact: 'country', any: ['Austria'] }] }, /when\[0\]: expected countries/],
    ['persona', { when: [{ fact: 'channel', any: ['fax'] }] }, /when\[0\]: expected email/],
    ['persona', { when: [{ fact: 'mood', any: ['x'] }] }, /when\[0\]\.fact/],
    ['persona', { name: '  ' }, /name: expected some words/],
    ['voice', { belongs: { companies: [], hosts: ['https://x.example/'] } }, /belongs\.hosts\[0\]: expected a host/],
    ['voice', { use: [{ say: 'a', not: '' }] }, /use\[0\]\.not: expected some words/],
    ['voice', { avoid: ['x'.repeat(61)] }, /avoid\[0\]: expected at most 60/],
    ['voice', { version: 2 }, /version/],
    ['voice', { more: 1 }, /more/],
    ['rule', { matches: [] }, /matches: expected at least one/],
    ['rule', { misses: [] }, /misses: expected at least one/],
    ['rule', { severity: 'awful' }, /severity/],
    ['rule', { match: 'your /(a+)+$/ ticket' }, /match: expected a pattern that stays fast/],
    ['target', { minutes: null }, /expected minutes/],
    ['target', { kind: 'recovery' }, /expected minutes/],
    ['target', { share: 0 }, /share: expected a whole number from 1 to 100/],
    ['policy', { currency: 'euro' }, /currency/],
  ])('%s %j', (kind, change, words) => {
    expect(() => parseShared(kind, { ...GOOD[kind], ...change })).toThrow(words);
  });
  it.each([null, 'voice', 5, []])('%j', (value) => {
    expect(() => parseShared('voice', value)).toThrow();
  });
});

test('a place is a known kind and a plain id', () => {
  expect(parseSharedPlace({ kind: 'voice', id: 'fern-1', body: 3 })).toEqual({ kind: 'voice', id: 'fern-1' });
  for (const id of ['', '_design', 'a:b', 'A', '../x', 'x'.repeat(65), 5]) {
    expect(() => parseSharedPlace({ kind: 'voice', id })).toThrow();
  }
  expect(() => parseSharedPlace({ kind: 'customer', id: 'a' })).toThrow(/kind/);
});
