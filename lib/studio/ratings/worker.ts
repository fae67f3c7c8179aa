/** Reading a list of ratings beside the page, which gets what it counts with and no other column. */
import { answerCalls, type WorkerScope } from '../../worker-door.ts';
import { type Table, tableOf } from '../customer-file/table.ts';
import { guessColumns, type RatingColumns } from './columns.ts';
import { type RatedList, ratedOf } from './rated.ts';

/** What a page shows of a list. */
export interface OpenedList {
  header: string[];
  rows: number;
  columns: RatingColumns;
}

let table: Table | null = null;

const reader = {
  open(bytes: Uint8Array): OpenedList | null {
    table = tableOf(bytes);
    return table && { header: table.header, rows: table.rows.length, columns: guessColumns(table.header) };
  },
  rated: (columns: RatingColumns): RatedList | null => table && ratedOf(table, columns),
};

export type RatingsReader = typeof reader;

answerCalls(reader, globalThis as unknown as WorkerScope);
