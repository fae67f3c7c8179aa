/** The team's templates, one document each, written by leads. */
import { InvalidInput } from '../schema/invalid.ts';
import { parseTemplate } from '../schema/template.ts';
import { liquidFault } from '../schema/usable-template.ts';
import type { Template, UnusableTemplate } from '../templates.ts';
import { all } from './documents.ts';
import { publishBody } from './publishing/put.ts';
import type { Store } from './store.ts';

const KIND = 'template';
const LONGEST = 120;

interface TeamTemplates {
  templates: Template[];
  /** Those that cannot be used: another version of us, or another hand, has written them. */
  unusable: UnusableTemplate[];
}

const titleOf = (id: string, { title }: { title?: unknown }): string =>
  typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, LONGEST) : id;

/** All of the team's, as they lie in the database. */
export async function readTeamTemplates(shared: Store): Promise<TeamTemplates> {
  const read: TeamTemplates = { templates: [], unusable: [] };
  for (const { id, body } of await all<object>(shared, KIND))
    try {
      const template: Template = { ...parseTemplate({ ...body, id }), scope: 'team', example: null };
      const why = liquidFault(template);
      if (why === null) read.templates.push(template);
      else read.unusable.push({ id, title: titleOf(id, body), why });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      read.unusable.push({ id, title: titleOf(id, body), why: error.message });
    }
  return read;
}

/** Those that can be used. */
export const teamTemplates = async (shared: Store): Promise<Template[]> => (await readTeamTemplates(shared)).templates;

/** As it is published: the team's, and without an example, which would hold a customer's words. */
export const asPublished = (template: Template): Template => ({ ...template, scope: 'team', example: null });

/** Publishes one in place of that with the same id. */
export async function publish(shared: Store, template: Template, by: string, at: string): Promise<void> {
  await publishBody(shared, { kind: KIND, id: template.id }, asPublished(template), { by, at, did: 'published' });
}
