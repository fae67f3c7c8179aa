import { RETENTION } from '../../data.ts';
import { readManaged } from '../../managed-kept.ts';
import { defineItem } from '../../stored.ts';

const days = defineItem<number>('local:retention', { fallback: RETENTION.usual, version: 1 });

/** Days that things are kept. */
export async function keptDays(): Promise<number> {
  const { retentionDays } = await readManaged();
  if (retentionDays !== null) return retentionDays;
  const kept = await days.getValue();
  return Number.isInteger(kept) && kept >= RETENTION.least && kept <= RETENTION.most ? kept : RETENTION.usual;
}

/** @throws when it is no number of days that can be kept */
export async function keepDays(wanted: unknown): Promise<void> {
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < RETENTION.least || wanted > RETENTION.most)
    throw new Error(`Things are kept ${RETENTION.least} to ${RETENTION.most} days.`);
  if ((await readManaged()).retentionDays !== null) throw new Error('Your organisation has set this.');
  await days.setValue(wanted);
}
