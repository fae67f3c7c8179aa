import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SCENARIOS } from '../../training/scenarios/index.ts';
import {
  addResults,
  dropHand,
  dropOwn,
  eraseResults,
  grades,
  hands,
  keepGrades,
  keepHand,
  keepOwn,
  MOST_HANDS,
  ownScenarios,
  playable,
  results,
} from './kept.ts';

beforeEach(() => fakeBrowser.reset());

const hand = (scenario: string, draft = '') => ({ scenario, replies: ['Hello.'], draft, hints: 'live' as const });
const [scenario] = SCENARIOS;

test('where a practice stands is kept once a scenario, the latest first, and forgotten when asked', async () => {
  await keepHand(hand('a'));
  await keepHand(hand('b'));
  await keepHand(hand('a', 'I will'));
  expect(await hands.getValue()).toEqual([hand('a', 'I will'), hand('b')]);
  await dropHand('a');
  expect(await hands.getValue()).toEqual([hand('b')]);
});

test('no more than a few are under way at once, and nothing of another shape is kept', async () => {
  for (let at = 0; at < MOST_HANDS + 3; at += 1) await keepHand(hand(`s${at}`));
  expect(await hands.getValue()).toHaveLength(MOST_HANDS);
  await expect(keepHand({ ...hand('x'), hints: 'always' })).rejects.toThrow();
  await expect(keepHand({ ...hand('x'), draft: 'a'.repeat(9_000) })).rejects.toThrow();
});

test('a scenario of one’s own replaces the one with its id; a broken one is refused', async () => {
  await keepOwn(scenario);
  await keepOwn({ ...scenario, title: 'Another title' });
  expect((await ownScenarios.getValue()).map(({ title }) => title)).toEqual(['Another title']);
  await expect(keepOwn({ ...scenario, turns: {} })).rejects.toThrow();
  await expect(keepOwn({ ...scenario, title: '<b>', danger: 1 })).rejects.toThrow();
  await dropOwn(scenario?.id ?? '');
  expect(await ownScenarios.getValue()).toEqual([]);
});

test('[S13] a scenario that cannot be read is shown to nobody, and harms no other', async () => {
  await keepOwn(scenario);
  const [kept] = await ownScenarios.getValue();
  await fakeBrowser.storage.local.set({ scenarios: [{ id: 'odd', turns: 7 }, null, kept] });
  expect(await playable()).toEqual([kept]);
});

test('grades are kept as they were given, and nothing that is none', async () => {
  await keepGrades({ 'blinds-1': 'poor' });
  expect(await grades.getValue()).toEqual({ 'blinds-1': 'poor' });
  await expect(keepGrades({ 'blinds-1': 'superb' })).rejects.toThrow();
  await expect(keepGrades({ '<b>': 'poor' })).rejects.toThrow();
  await keepGrades({});
  expect(await grades.getValue()).toEqual({});
});

test('results are kept once each, oldest first, and erased for good', async () => {
  const result = (day: number) => ({
    scenario: 'wrong-cake',
    at: `2026-11-0${day}T09:00:00.000Z`,
    ends: 'loyal' as const,
    score: 80,
    weak: [],
  });
  await addResults([result(3)]);
  await addResults([result(1), result(3)]);
  expect((await results.getValue()).map(({ at }) => at)).toEqual([result(1).at, result(3).at]);
  await expect(addResults([{ ...result(2), ends: 'won' }])).rejects.toThrow();
  await eraseResults();
  expect(await results.getValue()).toEqual([]);
});
