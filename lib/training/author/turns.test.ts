import { expect, test } from 'vitest';
import { graphFaults } from '../check/graph.ts';
import type { Scenario } from '../scenario.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { withoutTurn, withTurn } from './turns.ts';

const cake = SCENARIOS.find(({ id }) => id === 'wrong-cake') as Scenario;
const whats = (turns: Scenario['turns']) => graphFaults({ ...cake, turns }).map(({ what }) => what);

test('a turn that is added has a name of its own, and only wants a way to it', () => {
  const { turns, name } = withTurn(cake.turns);
  expect(Object.keys(cake.turns)).not.toContain(name);
  expect(whats(turns)).toEqual(['turn_unreached']);
  expect(withTurn(turns).name).not.toBe(name);
});

test('a turn that goes leaves no way to nowhere behind', () => {
  const turns = withoutTurn(cake.turns, 'cold');
  expect(Object.keys(turns)).toEqual(['first', 'trusting']);
  expect(turns.first?.reactions.filter(({ ends }) => ends === 'settled')).toHaveLength(4);
  expect(whats(turns)).not.toContain('leads_nowhere');
  expect(turns.first?.reactions.some(({ model }) => model)).toBe(false);
});
