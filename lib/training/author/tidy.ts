import type { Scenario } from '../scenario.ts';

const lines = (all: readonly string[]) => all.map((line) => line.trim()).filter((line) => line !== '');

/** A scenario as it is kept: without the empty lines that a form leaves, and without endings that nothing leads to. */
export function tidied(scenario: Scenario): Scenario {
  const { policy, lookups, turns, endings } = scenario;
  const reached = new Set<string>([
    'lost',
    ...Object.values(turns).flatMap(({ reactions }) => reactions.flatMap(({ ends }) => ends ?? [])),
  ]);
  return {
    ...scenario,
    policy: lines(policy),
    lookups: lookups.map(({ title, lines: all }) => ({ title: title.trim(), lines: lines(all) })),
    turns: Object.fromEntries(
      Object.entries(turns).map(([name, { reactions, model = '' }]) => [
        name,
        model.trim() === '' ? { reactions } : { reactions, model },
      ]),
    ),
    endings: Object.fromEntries(Object.entries(endings).filter(([name]) => reached.has(name))),
  };
}
