import { FEELINGS } from '../../lib/conversation.ts';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import { HALVES, type Labelled, labelledOf } from '../../test/labelled/labelled.ts';
import { trainingFiles, trainingOf } from '../../test/labelled/training.ts';
import { passagesIn, type Text } from './text.ts';

/** Levels as targets: a slight feeling is one that a reader may miss. */
const LEVEL_TARGET = [0, 0.8, 0.95, 1] as const;

const FOR_US = { positive: 1, mixed: 0.5, neutral: 0, negative: 0 } as const;
const AGAINST_US = { negative: 1, mixed: 0.7, neutral: 0, positive: 0 } as const;

const SIDES: Partial<Record<string, number>> = { positive: 1, negative: 0 };
/** Files whose messages are reviews. */
const REVIEWS = new Set(['hazel', 'bluebell', 'campion', 'celandine', 'cowslip', 'pennycress', 'ragwort']);

/** Our own messages, all outputs known but those of sides in messages that take none. */
export function support(
  rows: readonly Omit<Labelled, 'headline' | 'motivators' | 'channel' | 'id'>[],
  from: string,
  weight: number,
): Text[] {
  return rows.map((row) => {
    const known = new Map(OUTPUTS.map((name) => [name, 0]));
    for (const name of FEELINGS) known.set(name, LEVEL_TARGET[row.feelings[name] ?? 0] as number);
    for (const name of row.signals) known.set(name, 1);
    for (const name of row.causes) known.set(`cause:${name}`, 1);
    if (row.injustice !== 'none') known.set(`injustice:${row.injustice}`, 1);
    known.set('felt', Object.keys(row.feelings).length > 0 ? 1 : 0);
    known.set('positive', FOR_US[row.polarity]).set('negative', AGAINST_US[row.polarity]);
    known.delete('lean');
    known.delete('praise');
    const side = SIDES[row.polarity];
    if (side !== undefined) known.set('lean', side);
    if (side !== undefined && REVIEWS.has(from)) known.set('praise', side);
    return { text: row.text, levels: row.feelings, passages: passagesIn(row.text), known, weight, from };
  });
}

/** All own messages that may be trained on: the calibrating half and the training files, by file. */
export function ownTexts(): Text[] {
  const calibrating = labelledOf('calibrate');
  return [
    ...HALVES.calibrate.flatMap((file) =>
      support(
        calibrating.filter(({ id }) => id.startsWith(`${file}-`)),
        file,
        1,
      ),
    ),
    ...trainingFiles().flatMap((file) => support(trainingOf(file), file, 1)),
  ];
}
