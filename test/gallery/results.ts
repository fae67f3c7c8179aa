import type { ResultsPort } from '../../components/studio/results/useResults.ts';
import type { Finished } from '../../lib/outcomes.ts';
import { type Table, tableOf } from '../../lib/studio/customer-file/table.ts';
import { guessColumns } from '../../lib/studio/ratings/columns.ts';
import { ratedOf } from '../../lib/studio/ratings/rated.ts';

/** Seventy tickets: every second one calm at its end, every tenth with a gesture. */
const FINISHED: readonly Finished[] = Array.from({ length: 70 }, (_, at) => ({
  ticket: String(4000 + at),
  calmed: at % 2 === 0,
  steps: { done: at % 3 === 0 ? 5 : 3, all: 5 },
  gestures: at % 10 === 0 ? 1 : 0,
  first: at % 4 === 0 ? 20 : 190,
  suggested: at % 33 === 0,
}));

/** Stands in for the worker and the background: a list is read in the page. */
export function resultsPort(any: boolean): ResultsPort {
  let table: Table | null = null;
  return {
    listFinished: async () => (any ? [...FINISHED] : []),
    startRatings: () => ({
      end: () => undefined,
      reader: {
        open: async (bytes) => {
          table = tableOf(bytes);
          return table && { header: table.header, rows: table.rows.length, columns: guessColumns(table.header) };
        },
        rated: async (columns) => table && ratedOf(table, columns),
      },
    }),
  };
}
