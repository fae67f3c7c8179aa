/**
 * The team's figures as everybody may see them: sums in which nobody can be told. Whatever fewer than five people or fewer than
 * five cases stand behind is left out here, before it is written anywhere an agent could read; and so is what such a group could be
 * worked out from, by taking what is shown from the whole.
 */
import type { TeamFigures, TeamTally } from '../../team.ts';
import { ANSWER_STEPS, type Counters } from './counters.ts';

/** People, and cases. */
const LEAST = 5;

export interface Told {
  author: string;
  counters: Counters;
}

interface Cell {
  cases: number;
  people: Set<string>;
}

type Cells = Map<string, Cell>;

function add(cells: Cells, name: string, cases: number, author: string): void {
  if (cases <= 0) return;
  const cell = cells.get(name) ?? { cases: 0, people: new Set() };
  cell.cases += cases;
  cell.people.add(author);
  cells.set(name, cell);
}

const isSafe = ({ cases, people }: Cell) => cases >= LEAST && people.size >= LEAST;

const together = (cells: readonly Cell[]): Cell => ({
  cases: cells.reduce((sum, { cases }) => sum + cases, 0),
  people: new Set(cells.flatMap(({ people }) => [...people])),
});

/** What is hidden is what the whole holds beside what is shown: it must be nothing, or several groups that are safe together. */
const isCovered = (hidden: readonly Cell[]): boolean =>
  hidden.length === 0 || (hidden.length > 1 && isSafe(together(hidden)));

/** The sums that may be shown: as long as what is hidden could be told from the whole, the smallest one shown goes too. */
function safe(cells: Cells): TeamTally {
  const shown = [...cells].filter(([, cell]) => isSafe(cell)).sort(([, one], [, other]) => other.cases - one.cases);
  const hidden = [...cells.values()].filter((cell) => !isSafe(cell));
  while (!isCovered(hidden)) {
    const smallest = shown.pop();
    if (!smallest) break;
    hidden.push(smallest[1]);
  }
  return Object.fromEntries(shown.map(([name, { cases }]) => [name, cases]));
}

type Tallied = (counters: Counters) => Readonly<Record<string, number>>;

function cellsOf(told: readonly Told[], of: Tallied): Cells {
  const cells: Cells = new Map();
  for (const { author, counters } of told)
    for (const [name, cases] of Object.entries(of(counters))) add(cells, name, cases, author);
  return cells;
}

/** Names that no tally has. */
const REST = '';

const sumOf = (tally: Readonly<Record<string, number>>): number =>
  Object.values(tally).reduce((sum, cases) => sum + cases, 0);

/** Groups of which every case is in one at most: those in none are a group as well, which the whole gives away. */
function shares(told: readonly Told[], of: Tallied): TeamTally {
  const { [REST]: _, ...shown } = safe(
    cellsOf(told, (counters) => ({ ...of(counters), [REST]: counters.closed - sumOf(of(counters)) })),
  );
  return shown;
}

/** Groups of which a case may be in several: those that are not in one are a group as well. */
function marks(told: readonly Told[], of: Tallied): TeamTally {
  const shown = Object.entries(safe(cellsOf(told, of)));
  const others = (name: string) =>
    cellsOf(told, (counters) => ({ x: counters.closed - (of(counters)[name] ?? 0) })).get('x');
  return Object.fromEntries(
    shown.filter(([name]) => {
      const rest = others(name);
      return rest === undefined || isSafe(rest);
    }),
  );
}

function whole(told: readonly Told[], of: (counters: Counters) => number): number | null {
  const cell: Cell = { cases: 0, people: new Set() };
  for (const { author, counters } of told) {
    cell.cases += Math.max(0, of(counters));
    if (of(counters) > 0) cell.people.add(author);
  }
  return isSafe(cell) ? cell.cases : null;
}

/** `15`: answered within that many minutes; `more`: later than the last step. */
const stepName = (at: number) => String(ANSWER_STEPS[at] ?? 'more');

/**
 * The figures of some days.
 * @param until the last day that is in them, ISO 8601
 */
export function aggregate(told: readonly Told[], until: string, days: number): TeamFigures {
  const heavy = whole(told, ({ heavy: many }) => many);
  // So many of so many: where either is small, or nearly all, the rest would tell who.
  const recovered = whole(told, ({ recovered: many }) => many);
  const rest = whole(told, ({ heavy: many, recovered: good }) => many - good);
  const light = whole(told, ({ closed, heavy: many }) => closed - many);
  const canTell = heavy !== null && recovered !== null && rest !== null && light !== null;
  return {
    until,
    days,
    closed: whole(told, ({ closed }) => closed),
    heavy: light === null ? null : heavy,
    recovered: canTell ? recovered : null,
    answered: shares(told, ({ answered }) => Object.fromEntries(answered.map((many, at) => [stepName(at), many]))),
    channels: shares(told, ({ channels }) => channels),
    causes: marks(told, ({ causes }) => causes),
    lessons: shares(told, ({ lessons }) => lessons),
    gestures: safe(cellsOf(told, ({ gestures }) => gestures)),
  };
}
