import { polarityFigures, type Told } from '../../test/bench/feelings/polarity.ts';
import { READERS } from '../../test/bench/feelings/readers.ts';
import { labelledOf } from '../../test/labelled/labelled.ts';
import { rowsOf } from '../train/data.ts';
import { line } from './line.ts';

/** Each reader on each set of texts that are plainly positive or negative. The review sentences were never trained on. */
export function polarityLines(folder: string | null): string[] {
  const sets: [string, Told[]][] = [['own messages, testing half', ownTold()]];
  if (folder) sets.push(['review sentences (≥ .86 / .86)', reviews(folder)]);
  return sets.flatMap(([name, rows]) => [
    line(`${name}, ${rows.length}`, 'accuracy', 'macro-F1', 'neg. recall', 'AUC'),
    ...READERS.map((reader) => {
      const { accuracy, macroF1, negativeRecall, auc } = polarityFigures(reader, rows);
      return line(`  ${reader.name}`, accuracy, macroF1, negativeRecall, auc);
    }),
  ]);
}

const ownTold = (): Told[] =>
  labelledOf('develop')
    .filter(({ polarity }) => polarity === 'positive' || polarity === 'negative')
    .map(({ text, polarity }) => ({ text, positive: polarity === 'positive' }));

const reviews = (folder: string): Told[] =>
  rowsOf<{ text: string; label: string }>(folder, 'uci-sentences/all.jsonl').map(({ text, label }) => ({
    text,
    positive: label === 'positive',
  }));
