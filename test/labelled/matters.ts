/** Messages with what they are about and which kind of answer they call for, labelled by the guide in docs/labelling-matters.md. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledOf } from './labelled.ts';
import { trainingFiles, trainingOf } from './training.ts';

export interface Matter {
  text: string;
  topic: string;
  kind: string;
  /** Whether it was written for this, in plain words; the others are messages for training, labelled again. */
  plain: boolean;
}

const FOLDER = join(import.meta.dirname, 'matters');
const linesOf = (file: string): string[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** By which a message for training is known in the list of labels. */
export const digestOf = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 10);

/** Plain messages in one of their files, without its ending. */
export const plainMatters = (file: string): Matter[] =>
  linesOf(`${file}.jsonl`).map((line) => ({ ...(JSON.parse(line) as Omit<Matter, 'plain'>), plain: true }));

/** Messages for training that were labelled again. */
export function oddMatters(): Matter[] {
  const labels = new Map(
    linesOf('labels.tsv').map((line) => {
      const [digest = '', topic = '', kind = ''] = line.split('\t');
      return [digest, { topic, kind }];
    }),
  );
  const texts = [...trainingFiles().flatMap((file) => trainingOf(file)), ...labelledOf('calibrate')];
  return texts.flatMap(({ text }) => {
    const label = labels.get(digestOf(text));
    return label === undefined ? [] : [{ text, ...label, plain: false }];
  });
}
