import { FEELINGS, type Reading, SIGNALS } from '../../../lib/conversation.ts';
import type { Labelled } from '../../labelled/labelled.ts';
import { aucOf, type Decided, decide, f1Of, meanOf, recallAtPrecision, undecided } from './metrics.ts';

export interface Read {
  row: Labelled;
  reading: Reading;
}

export interface OwnFigures {
  headline: number;
  feelings: Record<string, Decided>;
  feelingsF1: number;
  signals: Record<string, Decided>;
  signalsF1: number;
  causes: number;
  injustice: number;
  polarity: number;
  /** Recall of anger or frustration where four of five said are right. */
  heat: number;
  auc: Record<string, number>;
}

/** All figures of our own labelled messages. */
export function ownFigures(rows: readonly Read[]): OwnFigures {
  const feelings = tally(FEELINGS, rows, ({ row, reading }, name) => [
    reading.feelings.some((each) => each.name === name),
    name in row.feelings,
  ]);
  const signals = tally(SIGNALS, rows, ({ row, reading }, name) => [
    reading.signals.some((each) => each.name === name),
    row.signals.includes(name),
  ]);
  const causes = undecided();
  for (const { row, reading } of rows)
    for (const cause of new Set([...row.causes, ...reading.causes]))
      decide(causes, reading.causes.includes(cause), row.causes.includes(cause));
  return {
    headline: shareOf(rows, ({ row, reading }) => row.headline === reading.headline),
    feelings,
    feelingsF1: meanOf(Object.values(feelings).map(f1Of)),
    signals,
    signalsF1: meanOf(Object.values(signals).map(f1Of)),
    causes: f1Of(causes),
    injustice: shareOf(rows, ({ row, reading }) => row.injustice === reading.injustice),
    polarity: shareOf(
      rows.filter(({ row }) => row.polarity === 'negative' || row.polarity === 'positive'),
      ({ row, reading }) => reading.polarity > 0 === (row.polarity === 'positive'),
    ),
    heat: recallAtPrecision(
      rows.map(({ row, reading }) => ({
        score: Math.max(reading.scores.anger, reading.scores.frustration),
        is: 'anger' in row.feelings || 'frustration' in row.feelings,
      })),
      0.8,
    ),
    auc: Object.fromEntries(
      FEELINGS.map((name) => [
        name,
        aucOf(rows.map(({ row, reading }) => ({ score: reading.scores[name], is: name in row.feelings }))),
      ]),
    ),
  };
}

function tally<Name extends string>(
  names: readonly Name[],
  rows: readonly Read[],
  of: (read: Read, name: Name) => [said: boolean, is: boolean],
): Record<string, Decided> {
  const all: Record<string, Decided> = {};
  for (const name of names) {
    const decided = undecided();
    for (const row of rows) decide(decided, ...of(row, name));
    all[name] = decided;
  }
  return all;
}

const shareOf = (rows: readonly Read[], holds: (read: Read) => boolean) => rows.filter(holds).length / rows.length;
