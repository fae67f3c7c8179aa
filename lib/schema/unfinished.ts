/** The shape of a scenario that is still being written: that of a finished one, but for words that are not there yet. */
import type { Scenario } from '../training/scenario.ts';
import { invalid } from './invalid.ts';
import { parseScenario } from './scenario.ts';

/** Letters in all: more than the form of one scenario can hold with sense, and little for a store. */
const LONGEST = 200_000;
const STAND_IN = '…';
/** Lists of lines that a form leaves without any. */
const LINES = 'lines';

function filled(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value.trim() === '' ? STAND_IN : value;
  if (Array.isArray(value)) return value.length === 0 && key === LINES ? [STAND_IN] : value.map((one) => filled(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, name)]));
}

/** Takes anything; gives it as it is, once it would be a scenario with words in its gaps. @throws InvalidInput */
export function parseUnfinished(value: unknown): Scenario {
  let text: string;
  try {
    text = JSON.stringify(value) ?? '';
  } catch {
    throw invalid('scenario', 'expected plain data');
  }
  if (text.length > LONGEST) throw invalid('scenario', `expected at most ${LONGEST} letters`);
  // What is not words must be right, and only words may be missing.
  const plain: unknown = JSON.parse(text || 'null');
  parseScenario(filled(plain));
  return plain as Scenario;
}
