/** Where somebody works alone, their templates are what is published: each change is a version, and a line of the log. */
import { mayChange } from '../../role-words.ts';
import { readRole } from '../../roles.ts';
import { noteChange } from '../../team/log.ts';
import { writeDown } from '../../team/publishing/put.ts';
import { store } from '../../team/store.ts';
import type { Template } from '../../templates.ts';
import { ME } from '../me.ts';
import { joinedTeam } from '../team/kept.ts';
import { keptTemplates } from './kept.ts';

/** Of more at once, the log says how many. */
const MANY = 20;

const asPublished = (template: Template | undefined): Template | null =>
  template ? { ...template, scope: 'team', example: null } : null;

/** In a team what is one's own is nobody else's, and is written down nowhere. */
async function isWrittenDown(): Promise<boolean> {
  return (await joinedTeam.getValue()) === null && mayChange((await readRole()).role);
}

const named = async (ids: ReadonlySet<string>): Promise<Map<string, Template>> =>
  new Map((await keptTemplates()).templates.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));

/** Takes a step with one's own templates of these ids, and writes down what is another then. */
export async function noted<Result>(given: readonly string[], step: () => Promise<Result>): Promise<Result> {
  if (!(await isWrittenDown())) return step();
  const ids = new Set(given);
  const before = await named(ids);
  const result = await step();
  const after = await named(ids);
  const other = [...ids].filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
  const at = new Date().toISOString();
  if (other.length > MANY) {
    const name = String(other.length);
    await noteChange(store(), { kind: 'template', id: 'many', name, did: 'many', parts: [], by: ME, at });
    return result;
  }
  for (const id of other) {
    const pair = [asPublished(before.get(id)), asPublished(after.get(id))] as const;
    await writeDown(store(), { kind: 'template', id }, pair, { by: ME, at });
  }
  return result;
}
