/**
 * The team's figures as everybody may see them: sums in which nobody can be told. Whatever fewer than five people or fewer than
 * five cases stand behind is left out here, before it is written anywhere an agent could read.
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

/** The sums that may be shown. Where one alone is hidden it could be told from the whole, so the smallest other one goes too. */
function safe(cells: Cells): TeamTally {
  const shown = [...cells].filter(([, cell]) => isSafe(cell)).sort(([, one], [, other]) => other.cases - one.cases);
  if (cells.size - shown.length === 1) shown.pop();
  return Object.fromEntries(shown.map(([name, { cases }]) => [name, cases]));
}

function gather(told: readonly Told[], of: (counters: Counters) => Readonly<Record<string, number>>): TeamTally {
  const cells: Cells = new Map();
  for (const { author, counters } of told)
    for (const [name, cases] of Object.entries(of(counters))) add(cells, name, cases, author);
  return safe(cells);
}

function whole(told: readonly Told[], of: (counters: Counters) => number): number | null {
  const cell: Cell = { cases: 0, people: new Set() };
  for (const { author, counters } of told) {
    cell.cases += of(counters);
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
  const canTell = heavy !== null && recovered !== null && rest !== null;
  return {
    until,
    days,
    closed: whole(told, ({ closed }) => closed),
    heavy,
    recovered: canTell ? recovered : null,
    answered: gather(told, ({ answered }) => Object.fromEntries(answered.map((many, at) => [stepName(at), many]))),
    channels: gather(told, ({ channels }) => channels),
    causes: gather(told, ({ causes }) => causes),
    lessons: gather(told, ({ lessons }) => lessons),
    gestures: gather(told, ({ gestures }) => gestures),
  };
}
