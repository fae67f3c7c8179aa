import type { Result } from '../../lib/training/records/result.ts';
import type { TrainingPort } from './port.ts';

/** Keeps what came of a practice; where the learner has switched a record store on, it goes there too. @throws Refused where it is not kept */
export async function keepResult(
  { practice, records }: Pick<TrainingPort, 'practice' | 'records'>,
  result: Result,
  title: string,
): Promise<void> {
  await practice.addResults([result]);
  // Kept here all the same; the record store is told of all results whenever the learner asks for it.
  await records.tell([{ result, title }]).catch(() => undefined);
}
