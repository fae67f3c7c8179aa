/** Scenarios as files: what one trainer writes, another can use. */
import { InvalidInput } from '../../schema/invalid.ts';
import { parseScenario } from '../../schema/scenario.ts';
import { checkScenario } from '../check/check.ts';
import type { Complaint } from '../check/complaint.ts';
import type { Scenario } from '../scenario.ts';

const KIND = 'scenario';
const VERSION = 1;

/** Longer files are no scenario of ours, UTF-16 units. */
const LONGEST = 400_000;

export const scenarioFile = (scenario: Scenario): string =>
  `${JSON.stringify({ attune: KIND, version: VERSION, scenario }, null, 2)}\n`;

/** Reads a file. @throws InvalidInput, whose message says in one line what is wrong */
export function readScenarioFile(text: string): Scenario {
  if (text.length > LONGEST) throw new InvalidInput('This file is too large for a scenario.');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new InvalidInput('This file is no JSON.');
  }
  const { attune, version, scenario } = (file ?? {}) as Record<string, unknown>;
  if (attune !== KIND) throw new InvalidInput('This file holds no scenario of Attune’s.');
  if (version !== VERSION) throw new InvalidInput('This scenario was written with a newer Attune.');
  return parseScenario(scenario);
}

/** What keeps a scenario from being used, and what is worth a look: its shape first, then how it plays. */
export function complaintsAbout(scenario: Scenario): Complaint[] {
  try {
    return checkScenario(parseScenario(scenario));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return [{ kind: 'fault', where: '', words: error.message }];
  }
}
