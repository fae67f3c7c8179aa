/** Whether the team's database holds anything that was not fetched yet: one small request, where a round takes nine. */
import type { Wire } from './wire.ts';

/** @param seq how far it was read, in its own words @throws Fault */
export async function hasNews(wire: Wire, database: string, seq: number | string): Promise<boolean> {
  const found = await wire.json<{ results: unknown[] }>(
    `${database}/_changes?limit=1&since=${encodeURIComponent(String(seq))}`,
  );
  return found === null || !Array.isArray(found.results) || found.results.length > 0;
}
