/** What a pack is made of: one's own, the team's, or both, where one's own goes before the team's of the same name. */
import { EXPORTED, type Exported, SHELF_KINDS, type ShelfEntry } from '../../packs.ts';
import { liquidFault } from '../../schema/usable-template.ts';
import { teamScenarios } from '../../team/scenarios.ts';
import { replica } from '../../team/store.ts';
import { teamTemplates } from '../../team/templates.ts';
import type { UnusableTemplate } from '../../templates.ts';
import { joinedTeam } from '../team/kept.ts';
import { isOwn, shelf } from './shelf.ts';

const nameOf = ({ kind, id }: ShelfEntry): string => `${kind}:${id}`;

const listed = async (kinds: readonly ShelfEntry['kind'][]): Promise<ShelfEntry[]> =>
  (await Promise.all(kinds.map((kind) => shelf.list(kind)))).flat();

/** What lies with the team: its templates and scenarios, and all that leads have set. */
async function teams(): Promise<ShelfEntry[]> {
  const templates = (await teamTemplates(replica())).map(
    ({ id, ...body }): ShelfEntry => ({ kind: 'template', id, body }),
  );
  const scenarios = (await teamScenarios(replica())).map(
    ({ id, ...body }): ShelfEntry => ({ kind: 'scenario', id, body }),
  );
  return [...templates, ...(await listed(SHELF_KINDS.filter((kind) => !isOwn(kind)))), ...scenarios];
}

async function entriesOf(whose: Exported): Promise<ShelfEntry[]> {
  if (!(await joinedTeam.getValue())) return listed(SHELF_KINDS);
  const mine = whose === 'team' ? [] : await listed(SHELF_KINDS.filter(isOwn));
  const theirs = whose === 'mine' ? [] : await teams();
  const known = new Set(mine.map(nameOf));
  return [...mine, ...theirs.filter((entry) => !known.has(nameOf(entry)))];
}

/** @throws where it is none of those that there are */
export function whoseOf(given: unknown): Exported {
  const found = EXPORTED.find((one) => one === given);
  if (!found) throw new Error('A pack is made of what is yours, what is the team’s, or both.');
  return found;
}

const faultIn = ({ kind, body }: ShelfEntry): string | null =>
  kind === 'template' ? liquidFault({ body: String(body.body) }) : null;

/** All of it that works; a template that does not would have the whole pack refused wherever it comes to. */
export async function exported(whose: Exported): Promise<{ entries: ShelfEntry[]; unusable: UnusableTemplate[] }> {
  const all = (await entriesOf(whose)).map((entry) => ({ entry, why: faultIn(entry) }));
  return {
    entries: all.flatMap(({ entry, why }) => (why === null ? [entry] : [])),
    unusable: all.flatMap(({ entry: { id, body }, why }) =>
      why === null ? [] : [{ id, title: String(body.title ?? id), why }],
    ),
  };
}
