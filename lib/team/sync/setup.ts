/** Whether a server was set up by an older `team-setup`, whose checks know nothing of what is sent today. */
import { kindOf } from './kinds.ts';
import type { Wire } from './wire.ts';

/** The document in which each database keeps its checks; whoever may read the database may read it. */
const CHECKS = '_design/attune';

/**
 * Asked only where something was refused: whether its kind is one that the checks of this database do not name. Where they cannot
 * be read, nobody knows, and the answer is no.
 */
export async function isOldSetup(wire: Wire, database: string, refused: readonly string[]): Promise<boolean> {
  if (refused.length === 0) return false;
  const found = await wire.json<{ validate_doc_update?: unknown }>(`${database}/${CHECKS}`).catch(() => null);
  const checks = found?.validate_doc_update;
  if (typeof checks !== 'string') return false;
  const named = new Set(checks.match(/[a-z]+/g));
  return refused.some((id) => !named.has(kindOf(id)));
}
