import { readText } from '../../lib/engine/read.ts';
import { f1Of, precisionOf, recallOf } from '../../test/bench/feelings/metrics.ts';
import { ownFigures } from '../../test/bench/feelings/own.ts';
import { type Half, labelledOf } from '../../test/labelled/labelled.ts';
import { line } from './line.ts';

/** All figures of one half of the labelled messages, beside what is to be reached. */
export function ownLines(half: Half): string[] {
  const reads = labelledOf(half).map((row) => ({ row, reading: readText(row.text) }));
  const own = ownFigures(reads);
  const danger = own.signals.danger;
  const byName = (all: typeof own.feelings) =>
    Object.entries(all).map(([name, decided]) =>
      line(`  ${name}`, f1Of(decided), precisionOf(decided), recallOf(decided), own.auc[name] ?? ''),
    );
  return [
    line('', 'figure', 'to reach'),
    line('headline, accuracy', own.headline, '≥ .80'),
    line('feelings, macro-F1', own.feelingsF1, '≥ .70'),
    line('signals, macro-F1', own.signalsF1, '≥ .85'),
    line('anger or frustration, recall at .8', own.heat, '≥ .6'),
    line('danger, recall', danger ? recallOf(danger) : 0, '≥ .95'),
    line('danger, precision', danger ? precisionOf(danger) : 0, '≥ .6'),
    line('causes, F1', own.causes),
    line('injustice, accuracy', own.injustice),
    line('positive or negative, accuracy', own.polarity),
    line('', 'F1', 'precision', 'recall', 'AUC'),
    ...byName(own.feelings),
    ...byName(own.signals),
  ];
}
