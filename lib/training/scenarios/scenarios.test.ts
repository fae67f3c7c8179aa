import { readdirSync } from 'node:fs';
import { describe, expect, it, test, vi } from 'vitest';
import { parseScenario } from '../../schema/scenario.ts';
import { checkScenario } from '../check/check.ts';
import { replay } from '../practice.ts';
import { PATHS } from '../scenario.ts';
import { endingOf } from '../talk.ts';
import { SCENARIOS } from './index.ts';

// Every scripted reply of every scenario is judged.
vi.setConfig({ testTimeout: 60_000 });

const FILES = readdirSync(import.meta.dirname).filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts');

test('each file is one scenario of its name, and each is offered once', () => {
  expect(SCENARIOS.map(({ id }) => `${id}.ts`).toSorted()).toEqual(FILES.toSorted());
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(24);
});

test('the set is as wide as the work: channels, levels, industries, motivators and feelings', () => {
  const kinds = (of: (scenario: (typeof SCENARIOS)[number]) => unknown) => new Set(SCENARIOS.map(of)).size;
  expect(kinds(({ channel }) => channel)).toBe(4);
  expect(kinds(({ difficulty }) => difficulty)).toBe(3);
  expect(kinds(({ motivator }) => motivator)).toBe(10);
  expect(kinds(({ industry }) => industry)).toBe(SCENARIOS.length);
  expect(kinds(({ customer }) => customer.name)).toBe(SCENARIOS.length);
  expect(kinds(({ feels }) => feels.feeling)).toBeGreaterThanOrEqual(9);
});

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('has the shape that is published, and survives being sent', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
  });

  it('has no fault in its graph, its grades or its models', () => {
    expect(checkScenario(scenario).filter(({ kind }) => kind === 'fault')).toEqual([]);
  });

  it.each(PATHS)('its %s path reaches its ending', (name) => {
    const { replies, ends } = scenario.paths[name];
    expect(endingOf(replay(scenario, replies))).toBe(ends);
  });
});
