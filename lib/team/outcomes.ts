/** Outcomes in the database, one a ticket. */
import type { Outcome } from '../outcomes.ts';
import { all, change, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'outcome';

/** Keeps how a ticket went; the same `id` again replaces it. */
export async function keepOutcome(store: Store, id: string, outcome: Outcome): Promise<void> {
  const kept = await putOnce<Outcome>(store, KIND, id, outcome);
  if (kept !== outcome) await change<Outcome>(store, KIND, id, () => outcome);
}

/** All outcomes, newest first. */
export async function listOutcomes(store: Store): Promise<Outcome[]> {
  const kept = (await all<Outcome>(store, KIND)).map(({ body }) => body);
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}
