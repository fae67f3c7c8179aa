/** What an import would do: who is noted with what, and which lines cannot be used, each with its reason. */
import type { PreferenceChange } from '../../customers.ts';
import { FIELDS, type Field, type Mapping, said } from './fields.ts';
import type { Table } from './table.ts';

export interface Noted {
  email: string;
  change: PreferenceChange;
}

/**
 * `no_email`, `not_an_email`, `nothing`: the line is left out. `again`: the customer stands on an earlier line, which
 * is used. `not_understood`: this cell is left out, the rest of the line is used.
 */
export const LINE_FAULTS = ['no_email', 'not_an_email', 'again', 'nothing', 'not_understood'] as const;

export interface LineFault {
  line: number;
  fault: (typeof LINE_FAULTS)[number];
  /** The field, where one cell is meant. */
  field: Field | null;
  /** The earlier line, for `again`. */
  first: number | null;
}

export interface ImportPlan {
  noted: Noted[];
  faults: LineFault[];
}

const EMAIL = /^[^\s@<>"']{1,64}@[^\s@<>"']+\.[^\s@<>"']{2,}$/;
const VALUES = FIELDS.filter((field) => field !== 'email');

/** The change of one line, and its cells that say nothing we know. */
function lineOf(cells: readonly string[], mapping: Mapping): { change: PreferenceChange; lost: Field[] } {
  const lost: Field[] = [];
  let change: PreferenceChange = {};
  for (const field of VALUES) {
    const at = mapping[field];
    const cell = at === null ? '' : (cells[at]?.trim() ?? '');
    if (cell === '') continue;
    const part = said(field, cell);
    if (part) change = { ...change, ...part };
    else lost.push(field);
  }
  return { change, lost };
}

/** The plan for a table under a mapping; null where no column holds the address. Pure: nothing is kept yet. */
export function planOf({ rows }: Pick<Table, 'rows'>, mapping: Mapping): ImportPlan | null {
  const key = mapping.email;
  if (key === null) return null;
  const noted: Noted[] = [];
  const faults: LineFault[] = [];
  const seen = new Map<string, number>();
  const complain = (line: number, fault: LineFault['fault'], field: Field | null = null, first: number | null = null) =>
    faults.push({ line, fault, field, first });
  for (const { line, cells } of rows) {
    const email = cells[key]?.trim().toLowerCase() ?? '';
    const first = seen.get(email);
    if (email === '') complain(line, 'no_email');
    else if (!EMAIL.test(email)) complain(line, 'not_an_email');
    else if (first !== undefined) complain(line, 'again', null, first);
    else {
      seen.set(email, line);
      const { change, lost } = lineOf(cells, mapping);
      for (const field of lost) complain(line, 'not_understood', field);
      if (Object.keys(change).length > 0) noted.push({ email, change });
      else if (lost.length === 0) complain(line, 'nothing');
    }
  }
  return { noted, faults };
}
