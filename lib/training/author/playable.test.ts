import { expect, test } from 'vitest';
import { checkScenario } from '../check/check.ts';
import { replay } from '../practice.ts';
import type { Scenario } from '../scenario.ts';
import { summaryOf } from '../summary.ts';
import { blankScenario } from './blank.ts';
import { emptyIn } from './empty.ts';
import { canBeTried, hindrances } from './playable.ts';

const told = (scenario: Scenario): Scenario => ({
  ...scenario,
  customer: { ...scenario.customer, name: 'Hedda' },
  opening: 'My new glasses make me dizzy and I am upset, nobody listens to me.',
  turns: Object.fromEntries(
    Object.entries(scenario.turns).map(([name, { reactions }]) => [
      name,
      { reactions: reactions.map((each, at) => ({ ...each, says: `Their answer ${at}.` })) },
    ]),
  ),
});

test('nothing is tried before somebody says something, and what they answer to each reply', () => {
  expect(canBeTried(emptyIn(blankScenario()))).toBe(false);
  expect(canBeTried(emptyIn(told(blankScenario())))).toBe(true);
});

test('without ways and endings a talk is played to its end, and summed up', () => {
  const scenario = told(blankScenario());
  expect(emptyIn(scenario).length).toBeGreaterThan(0);
  expect(hindrances(checkScenario(scenario))).toEqual([]);
  const practice = replay(scenario, ['You should have looked.', 'You should have looked.', 'You should have looked.']);
  expect(practice.steps.at(-1)?.ends).toBe('lost');
  expect(summaryOf(practice)).not.toBeNull();
});

test('a turn that leads nowhere is in the way', () => {
  const scenario = told(blankScenario());
  const { cold: _, ...turns } = scenario.turns;
  expect(hindrances(checkScenario({ ...scenario, turns })).map(({ what }) => what)).toContain('leads_nowhere');
});
