import { type Empathy, empathyOf } from '../../lib/engine/coach/empathy.ts';
import { linesOf } from '../../lib/engine/coach/lines.ts';
import { politenessOf } from '../../lib/engine/coach/politeness.ts';
import { macroF1Of } from '../../test/bench/coach/metrics.ts';
import { line } from '../feelings/line.ts';
import { rowsOf } from '../train/data.ts';

/** Requests told apart by their quarters, and the kinds of empathy in answers to strangers. Nothing is fitted on these rows. */
export function publicCoachLines(folder: string): string[] {
  const kinds: readonly [file: string, kind: keyof Empathy, goal: string][] = [
    ['emotional-reactions', 'reaction', '≥ .70'],
    ['interpretations', 'interpretation', '≥ .65'],
    ['explorations', 'exploration', '≥ .75'],
  ];
  return [
    line('', 'figure', 'to reach'),
    line('politeness, top or bottom quarter', politeQuarters(folder), '≥ .75'),
    ...kinds.map(([file, kind, goal]) => line(`${file}, macro-F1`, empathyFigure(folder, file, kind), goal)),
  ];
}

function politeQuarters(folder: string): number {
  const rows = rowsOf<{ text: string; score: number }>(folder, 'stanford-politeness/wiki.jsonl');
  rows.sort((one, other) => one.score - other.score);
  const quarter = Math.floor(rows.length / 4);
  const right = (part: typeof rows, polite: boolean) =>
    part.filter(({ text }) => politenessOf(linesOf(text), text) > 0 === polite).length;
  return (right(rows.slice(0, quarter), false) + right(rows.slice(-quarter), true)) / (2 * quarter);
}

function empathyFigure(folder: string, file: string, kind: keyof Empathy): number {
  const rows = rowsOf<{ response: string; level: number }>(folder, `epitome/${file}.jsonl`);
  return macroF1Of(rows.map(({ response, level }) => ({ is: level > 0, said: empathyOf(linesOf(response))[kind] })));
}
