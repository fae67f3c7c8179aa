/** A learner's results as files: for a table, for a learning system, and for the learner's next machine. */
import type { Statement } from '@xapi/xapi';
import { ENDINGS } from '../scenario.ts';
import { endedWell, type Result } from './result.ts';

const COLUMNS = ['learner', 'scenario', 'at', 'ending', 'score', 'weak'] as const;

/** A cell; what a table program would take for a formula is made plain text. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** One line a result, RFC 4180. */
export function csvOf(learner: string, results: readonly Result[]): string {
  const lines = results.map(({ scenario, at, ends, score, weak }) =>
    [learner, scenario, at, ends, score === null ? '' : String(score), weak.join(' ')].map(cell).join(','),
  );
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

const HOME = 'https://attune.invalid';

interface Told {
  /** A scenario's own name. */
  title(scenario: string): string;
  /** A new UUID. */
  id(): string;
}

/** xAPI statements (IEEE 9274.1.1), one a result: who completed which simulation, and how. */
export const xapiOf = (learner: string, results: readonly Result[], { title, id }: Told): Statement[] =>
  results.map((result) => ({
    id: id(),
    actor: { objectType: 'Agent', name: learner, account: { homePage: HOME, name: learner } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
    object: {
      objectType: 'Activity',
      id: `${HOME}/scenarios/${result.scenario}`,
      definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { en: title(result.scenario) } },
    },
    result: {
      completion: true,
      success: endedWell(result, 'settled'),
      ...(result.score === null ? {} : { score: { scaled: result.score / 100, raw: result.score, min: 0, max: 100 } }),
      extensions: { [`${HOME}/ending`]: result.ends, [`${HOME}/ending-rank`]: ENDINGS.indexOf(result.ends) },
    },
    timestamp: result.at,
  }));

/** Everything that is kept, for another machine of the same learner; `lib/schema/progress.ts` reads it back. */
export const progressFile = (results: readonly Result[]): string =>
  `${JSON.stringify({ attune: 'progress', version: 1, results }, null, 2)}\n`;
