import type { Table } from '../customer-file/table.ts';
import { moneyOf, type RatingColumns, ratingOf, ticketKey } from './columns.ts';

/** One line of the list that says something. */
export interface Rated {
  ticket: string;
  rating: number | null;
  money: number | null;
}

export interface RatedList {
  rated: Rated[];
  /** Lines on which nobody rated and no sum stands. */
  silent: number;
  /** Lines of a ticket that stands on an earlier line, which is used. */
  again: number;
  /** Lines with a cell that says nothing we know; the rest of the line is used. First ones. */
  lost: number[];
}

/** So many lines are named. */
const NAMED = 20;

/** What a list tells under a choice of columns; null where no column is the ticket, or none holds a rating or a sum. Pure. */
export function ratedOf({ rows }: Pick<Table, 'rows'>, columns: RatingColumns): RatedList | null {
  if (columns.ticket === null || (columns.rating === null && columns.money === null)) return null;
  const list: RatedList = { rated: [], silent: 0, again: 0, lost: [] };
  const seen = new Set<string>();
  const cell = (cells: readonly string[], at: number | null): string => (at === null ? '' : (cells[at] ?? ''));
  for (const { line, cells } of rows) {
    const ticket = ticketKey(cell(cells, columns.ticket));
    const rating = ratingOf(cell(cells, columns.rating));
    const money = moneyOf(cell(cells, columns.money));
    if ((rating === undefined || money === undefined) && list.lost.length < NAMED) list.lost.push(line);
    if (ticket === '' || ((rating ?? null) === null && (money ?? null) === null)) list.silent += 1;
    else if (seen.has(ticket)) list.again += 1;
    else {
      seen.add(ticket);
      list.rated.push({ ticket, rating: rating ?? null, money: money ?? null });
    }
  }
  return list;
}
