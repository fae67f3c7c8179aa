import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GESTURE_KINDS } from '../../../conversation.ts';
import { isGift, isMoneyGift } from '../../ledger/gifts.ts';
import { fillInNames } from '../../replies/fillins.ts';
import { GESTURES } from './index.ts';

const FILES = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3));
const IDS = new Set(GESTURES.map(({ id }) => id));
const NAMES = new Set<string>([...IDS, ...GESTURE_KINDS]);

test('every file is a gesture of that name, and each is registered once', () => {
  expect(GESTURES.map(({ id }) => id).sort()).toEqual(FILES.sort());
  expect(IDS.size).toBe(GESTURES.length);
});

test('there are at least forty, and several of each kind', () => {
  expect(GESTURES.length).toBeGreaterThanOrEqual(40);
  for (const kind of GESTURE_KINDS)
    expect(GESTURES.filter((gesture) => gesture.kind === kind).length, kind).toBeGreaterThan(1);
});

test.each(GESTURES.map((gesture) => [gesture.id, gesture] as const))('%s is whole', (id, gesture) => {
  for (const text of [gesture.does, ...gesture.steps]) {
    expect(text).toMatch(/^[A-Z"“].*[.?]"?$/);
    expect(text.split(' ').length).toBeLessThanOrEqual(30);
  }
  expect(gesture.title).not.toMatch(/[.!]$/);
  expect(gesture.steps.length).toBeGreaterThanOrEqual(2);
  expect(gesture.source.length).toBeGreaterThan(3);
  expect(gesture.minutes).toBeGreaterThan(0);
  expect(gesture.never.length, 'what it never goes with').toBeGreaterThan(0);
  for (const name of gesture.never) expect(NAMES.has(name), `${id}: never ${name}`).toBe(true);
  expect(gesture.never).not.toContain(id);
});

test.each(GESTURES.map((gesture) => [gesture.id, gesture] as const))(
  '%s is offered in words that promise nothing by themselves',
  (_, gesture) => {
    for (const said of gesture.says) {
      expect(said).toMatch(/^[A-Z[{].*[.?]$/);
      expect(said).not.toMatch(/!|\bvalued\b|\binconvenience\b|\btoken of\b|\bdelighted\b|\bsorry\b/i);
      const brackets = said.match(/\[[a-z][a-z -]+\]/g)?.length ?? 0;
      expect(fillInNames(said)).toHaveLength(brackets);
      if (/\b(?:ring you|call you)\b/.test(said)) expect(said).toContain('[call-back time]');
    }
  },
);

test('money is given by kinds that are money, and remedies cost no goodwill but days of service', () => {
  for (const { id, kind, money } of GESTURES) {
    if (typeof money !== 'object' || !('goodwill' in money)) continue;
    expect(isMoneyGift(kind) || id === 'refund_days_without_service', id).toBe(true);
    expect(money.goodwill).toBeGreaterThan(0);
    expect(money.goodwill).toBeLessThanOrEqual(1);
  }
  for (const { id, kind, money } of GESTURES) if (money === 'owed') expect(isGift(kind), id).toBe(false);
});
