/** Scenarios that a lead has given to the team, one document each; every browser of the team practises with them. */
import { parseScenario } from '../schema/scenario.ts';
import { all, erase, find, put } from './documents.ts';
import { noteChange } from './log.ts';
import { partsChanged } from './publishing/put.ts';
import type { Store } from './store.ts';

const KIND = 'scenario';

type Scenario = ReturnType<typeof parseScenario>;

/** Who does it, and when (ISO 8601), for the log. */
interface By {
  by: string;
  at: string;
}

function readable(body: unknown, id: string): Scenario | null {
  try {
    return parseScenario({ ...(body as object), id });
  } catch {
    return null;
  }
}

/** Those that can be played: another version of us, or another hand, may have written the others. */
export async function teamScenarios(shared: Store): Promise<Scenario[]> {
  return (await all<object>(shared, KIND)).flatMap(({ id, body }) => readable(body, id) ?? []);
}

/** Gives one in place of that with its id. The same again changes nothing. @throws InvalidInput where it has not the shape */
export async function giveScenario(shared: Store, given: unknown, { by, at }: By): Promise<void> {
  const scenario = parseScenario(given);
  const { id, title: name } = scenario;
  const before = await find<object>(shared, KIND, id);
  const parts = before ? partsChanged(before, scenario) : [];
  if (before && parts.length === 0) return;
  await put<object>(shared, KIND, id, scenario);
  await noteChange(shared, { kind: KIND, id, name, did: before ? 'changed' : 'made', parts, by, at });
}

/** Takes one back. Whoever has kept it as their own keeps it. */
export async function takeBackScenario(shared: Store, id: string, { by, at }: By): Promise<void> {
  const before = await find<{ title?: unknown }>(shared, KIND, id);
  if (!before) return;
  await erase<object>(shared, KIND, (_, each) => each === id);
  const name = typeof before.title === 'string' ? before.title : id;
  await noteChange(shared, { kind: KIND, id, name, did: 'removed', parts: [], by, at });
}
