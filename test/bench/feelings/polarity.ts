import { aucOf, decide, f1Of, recallOf, undecided } from './metrics.ts';
import type { Reader } from './readers.ts';

export interface Told {
  text: string;
  positive: boolean;
}

export interface PolarityFigures {
  accuracy: number;
  macroF1: number;
  negativeRecall: number;
  auc: number;
}

/** How well one reader tells positive from negative; a lean of 0 or less is read as negative, for each reader alike. */
export function polarityFigures(reader: Reader, rows: readonly Told[]): PolarityFigures {
  const positive = undecided();
  const negative = undecided();
  const ranked: { score: number; is: boolean }[] = [];
  let right = 0;
  for (const row of rows) {
    const lean = reader.lean(row.text);
    const said = lean > 0;
    if (said === row.positive) right += 1;
    decide(positive, said, row.positive);
    decide(negative, !said, !row.positive);
    ranked.push({ score: lean, is: row.positive });
  }
  return {
    accuracy: right / rows.length,
    macroF1: (f1Of(positive) + f1Of(negative)) / 2,
    negativeRecall: recallOf(negative),
    auc: aucOf(ranked),
  };
}
