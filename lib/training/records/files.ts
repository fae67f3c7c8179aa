/** A learner's results as files: for a table, and for the learner's next machine. */
import type { Result } from './result.ts';

export const COLUMNS = ['learner', 'scenario', 'at', 'ending', 'score', 'weak'] as const;

/** A cell; what a table program would take for a formula is made plain text. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** One line a result, RFC 4180. */
export function csvOf(results: readonly (Result & { learner: string })[]): string {
  const lines = results.map(({ learner, scenario, at, ends, score, weak }) =>
    [learner, scenario, at, ends, score === null ? '' : String(score), weak.join(' ')].map(cell).join(','),
  );
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Everything that is kept, for another machine of the same learner; `lib/schema/progress.ts` reads it back. */
export const progressFile = (results: readonly Result[]): string =>
  `${JSON.stringify({ attune: 'progress', version: 1, results }, null, 2)}\n`;
