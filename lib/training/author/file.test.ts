import { expect, test } from 'vitest';
import { parseScenarioFile } from '../../schema/scenario-file.ts';
import { checkScenario } from '../check/check.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { blankScenario, idFor } from './blank.ts';
import { emptyIn } from './empty.ts';
import { scenarioFile } from './file.ts';

const [scenario] = SCENARIOS;
if (!scenario) throw new Error('There is none.');

test('a scenario comes back from its file as it was', () => {
  expect(parseScenarioFile(scenarioFile(scenario))).toEqual(scenario);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another file of ours', '{"attune":"progress","version":1}'],
  ['a newer one', '{"attune":"scenario","version":2,"scenario":{}}'],
  ['a hostile one', '{"attune":"scenario","version":1,"scenario":{"__proto__":{"id":"x"},"turns":[]}}'],
  ['a huge one', ' '.repeat(400_001)],
])('%s is refused with a reason', (_, text) => {
  expect(() => parseScenarioFile(text)).toThrow(/^.{10,160}$/);
});

test('a blank scenario says what it still wants; a whole one has no fault', () => {
  expect(checkScenario(blankScenario()).some(({ kind }) => kind === 'fault')).toBe(true);
  expect(checkScenario(scenario).filter(({ kind }) => kind === 'fault')).toEqual([]);
});

test('ids are made of titles, and are nobody else’s', () => {
  expect(idFor('Die überfällige Überweisung!', [])).toBe('die-uberfallige-uberweisung');
  expect(idFor('7 days', [])).toBe('days');
  expect(idFor('???', ['scenario', 'scenario-2'])).toBe('scenario-3');
});

test('what still has to be written is named place by place', () => {
  const empty = emptyIn({ ...blankScenario(), title: 'A title' });
  expect(empty).not.toContainEqual({ field: 'title' });
  expect(empty).toContainEqual({ field: 'says', turn: 'first', at: 2 });
  expect(empty).toContainEqual({ field: 'path', path: 'poor', at: 1 });
  expect(emptyIn(scenario)).toEqual([]);
});
