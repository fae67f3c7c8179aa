import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate, type Told } from './aggregate.ts';
import type { Counters } from './counters.ts';

const NONE: Counters = {
  closed: 0,
  heavy: 0,
  recovered: 0,
  answered: [0, 0, 0, 0, 0, 0],
  channels: {},
  causes: {},
  lessons: {},
  gestures: {},
};

const by = (author: string, counters: Partial<Counters>): Told => ({ author, counters: { ...NONE, ...counters } });
const team = (many: number, counters: Partial<Counters>) =>
  Array.from({ length: many }, (_, at) => by(`agent-${at}`, counters));
const figures = (told: readonly Told[]) => aggregate(told, '2026-11-22', 7);

test('[S23] what fewer than five people or five cases stand behind is not told', () => {
  expect(figures(team(4, { closed: 100 })).closed).toBeNull();
  expect(figures(team(5, { closed: 1 })).closed).toBe(5);
  expect(figures([...team(4, { closed: 1 }), by('agent-0', { closed: 50 })]).closed).toBeNull();
  expect(figures(team(6, { closed: 4, causes: { time: 2 } })).causes).toEqual({ time: 12 });
});

test('[S23] what is hidden cannot be told from the whole: then the next smallest goes too', () => {
  const told = [...team(6, { channels: { email: 9, chat: 2 } }), by('agent-0', { channels: { phone: 1 } })];
  expect(figures(told).channels).toEqual({ email: 54 });
  // Two who are few together: what is left of the whole would tell of both.
  const two = [...told, by('agent-1', { channels: { social: 1 } })];
  expect(figures(two).channels).toEqual({ email: 54 });
  const many = [...told, ...team(5, { channels: { social: 1 } }).slice(1)];
  expect(figures(many).channels).toEqual({ email: 54, chat: 12 });
});

test('[S23] the few that are in no group, or not in one, cannot be told from all that were closed', () => {
  const nearly = [...team(6, { closed: 10, causes: { time: 10, money: 5 } }), by('agent-0', { closed: 1 })];
  expect(figures(nearly).causes).toEqual({ money: 30 });
  const lessons = [...team(6, { closed: 10, lessons: { time: 6, money: 4 } }), by('agent-0', { closed: 1 })];
  expect(figures(lessons).lessons).toEqual({ time: 36 });
  const calm = [...team(6, { closed: 10, heavy: 10, recovered: 5 }), by('agent-0', { closed: 1 })];
  expect(figures(calm)).toMatchObject({ closed: 61, heavy: null, recovered: null });
});

test('how many felt better is told only where neither side is small', () => {
  expect(figures(team(6, { closed: 20, heavy: 10, recovered: 6 })).recovered).toBe(36);
  expect(figures(team(6, { closed: 20, heavy: 10, recovered: 10 })).recovered).toBeNull();
  expect(figures(team(6, { closed: 20, heavy: 10, recovered: 0 })).recovered).toBeNull();
});

const counters = fc.record({
  author: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  counters: fc.record({
    closed: fc.nat(9),
    heavy: fc.constant(0),
    recovered: fc.constant(0),
    answered: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    channels: fc.dictionary(fc.constantFrom('email', 'chat', 'phone', 'social'), fc.nat(9)),
    causes: fc.dictionary(fc.constantFrom('time', 'money', 'fault'), fc.nat(9)),
    lessons: fc.constant({}),
    gestures: fc.constant({}),
  }),
});

test('[S23] whatever is told, no figure has fewer than five people or cases behind it', () => {
  fc.assert(
    fc.property(fc.array(counters, { maxLength: 40 }), (made) => {
      const told = made.map(({ author, counters: one }) => {
        const inChannels = Object.values(one.channels).reduce((sum, cases) => sum + cases, 0);
        return { author, counters: { ...one, closed: one.closed + inChannels } };
      });
      const shown = figures(told);
      for (const part of ['channels', 'causes'] as const)
        for (const [name, cases] of Object.entries(shown[part])) {
          const behind = told.filter(({ counters: one }) => ((one[part] as Record<string, number>)[name] ?? 0) > 0);
          expect(cases).toBeGreaterThanOrEqual(5);
          expect(new Set(behind.map(({ author }) => author)).size).toBeGreaterThanOrEqual(5);
        }
      // Taken from the whole, what is shown leaves nothing, or a group that is large enough.
      const rest = told.map(({ author, counters: { channels, closed } }) => ({
        author,
        cases: Object.entries(channels).reduce((left, [name, n]) => left - (name in shown.channels ? n : 0), closed),
      }));
      const left = rest.filter(({ cases }) => cases > 0);
      if (Object.keys(shown.channels).length > 0 && left.length > 0) {
        expect(left.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(5);
        expect(new Set(left.map(({ author }) => author)).size).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});
