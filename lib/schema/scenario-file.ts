/** A scenario in a file. */
import type { Scenario } from '../training/scenario.ts';
import { InvalidInput } from './invalid.ts';
import { parseScenario } from './scenario.ts';

/** Longer files are no scenario of ours, UTF-16 units. */
const LONGEST = 400_000;

/** Reads a file. @throws InvalidInput, whose message says in one line what is wrong */
export function parseScenarioFile(text: string): Scenario {
  if (text.length > LONGEST) throw new InvalidInput('This file is too large for a scenario.');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new InvalidInput('This file is no JSON.');
  }
  const { attune, version, scenario } = (file ?? {}) as Record<string, unknown>;
  if (attune !== 'scenario') throw new InvalidInput('This file holds no scenario of Attune’s.');
  if (version !== 1) throw new InvalidInput('This scenario was written with a newer Attune.');
  return parseScenario(scenario);
}
