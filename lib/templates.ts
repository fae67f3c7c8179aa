/** The agent's own templates, and the way to them for the pages. No customer's words are in what is kept. */
import { ask } from './ask.ts';
import type { Template } from './engine/templates/types.ts';
import type { Requests } from './protocol.ts';

export type { FoundTemplate, Rendered, Template, TemplateWhen, Unfilled } from './engine/templates/types.ts';
export {
  FILL_TYPES,
  LARGEST_BODY,
  MATTER_KINDS,
  MATTER_TOPICS,
  TEMPLATE_KINDS,
  TEMPLATE_SCOPES,
} from './engine/templates/types.ts';

/**
 * Why a template is not kept: its shape is wrong, its body is too large, there are too many, all together they are too
 * large, or another one of mine has its shortcut.
 */
export type TemplateFault = 'wrong_shape' | 'too_large' | 'too_many' | 'full' | 'shortcut_taken';

/** All of mine, newest first, and the ids of those that cannot be read any more: they are kept, and not shown. */
export interface MyTemplates {
  templates: Template[];
  broken: string[];
}

/** One of the team's that lies in its database and cannot be used; `why` names the place in one line. */
export interface UnusableTemplate {
  id: string;
  title: string;
  why: string;
}

/** As much of a template as a list shows. */
export type TemplateLine = Pick<Template, 'id' | 'title' | 'shortcut' | 'scope' | 'tags'>;

/** A template as it was until then. */
export interface TemplateVersion {
  template: Template;
  /** When the next version took its place, ISO 8601. */
  until: string;
}

/** What a template must become for a message: written by whoever looks after the template, and no customer's. */
export interface TemplateCase {
  id: string;
  message: string;
  must: readonly string[];
  mustNot: readonly string[];
}

/** How often a template was inserted in this browser, and when last (ISO 8601, by day). */
export interface TemplateUse {
  times: number;
  last: string;
}

/** All that is kept of some templates, as it is taken away and can be put back. */
export interface TakenTemplates {
  templates: readonly Template[];
  versions: Readonly<Record<string, readonly TemplateVersion[]>>;
  cases: Readonly<Record<string, readonly TemplateCase[]>>;
  uses: Readonly<Record<string, TemplateUse>>;
}

/** Which one of several could not be kept, and why; then none is. */
export interface PutFault {
  fault: TemplateFault;
  place: string;
  id: string;
}

/** @throws Refused when the background says no. */
export const listTemplates = (): Promise<MyTemplates> => ask('templates.list', {});

/** What the team has published, and what of it cannot be used; empty outside of a team. @throws Refused when the background says no. */
export const listTeamTemplates = (): Promise<Pick<Requests['team.templates']['out'], 'templates' | 'unusable'>> =>
  ask('team.templates', {});

/** One's own and the team's. What a lead has published from this browser is here once, as their own: it may be newer. @throws Refused */
export async function listWithTeam(): Promise<MyTemplates & { unusable: UnusableTemplate[] }> {
  const [mine, team] = await Promise.all([listTemplates(), listTeamTemplates()]);
  const own = new Set(mine.templates.map(({ id }) => id));
  const theirs = team.templates.filter(({ id }) => !own.has(id));
  return { ...mine, templates: [...mine.templates, ...theirs], unusable: team.unusable };
}

/** As `listWithTeam`, for whoever answers: a draft that holds here stands in place of what it is of. @throws Refused */
export async function listInUse(): Promise<Template[]> {
  const [mine, { templates, drafts }] = await Promise.all([listTemplates(), ask('team.templates', {})]);
  const taken = new Set(drafts.map(({ id }) => id));
  const own = mine.templates.filter(({ id }) => !taken.has(id));
  for (const { id } of own) taken.add(id);
  return [...drafts, ...own, ...templates.filter(({ id }) => !taken.has(id))];
}

/** What a list shows of mine: there long before all of them are. @throws Refused when the background says no. */
export const listTemplateLines = async (): Promise<readonly TemplateLine[]> => (await ask('templates.lines', {})).lines;

/**
 * Keeps one of mine in place of that with the same id, or says why not. The scope becomes `mine`.
 * @throws Refused when the background says no.
 */
export const saveTemplate = (template: Template): Promise<Requests['template.save']['out']> =>
  ask('template.save', { template });

/** Keeps all of these, or none and says why. @throws Refused when the background says no. */
export const saveTemplates = (templates: readonly Template[]): Promise<{ saved: number } | PutFault> =>
  ask('templates.put', { templates });

/** Removes one of mine for good, also a broken one. @throws Refused when the background says no. */
export async function removeTemplate(id: string): Promise<void> {
  await ask('template.remove', { id });
}

/** Removes several; what comes back can be handed to `putBackTemplates`. @throws Refused when the background says no. */
export const takeTemplates = (ids: readonly string[]): Promise<TakenTemplates> => ask('templates.take', { ids });

/** Undoes a removal; null, or why it cannot be undone. @throws Refused when the background says no. */
export const putBackTemplates = (taken: TakenTemplates): Promise<PutFault | null> => ask('templates.back', { taken });

/** The versions before the one in use, newest first. @throws Refused when the background says no. */
export const templateVersions = (id: string): Promise<readonly TemplateVersion[]> => ask('template.versions', { id });

/** @throws Refused when the background says no. */
export const templateCases = (id: string): Promise<readonly TemplateCase[]> => ask('template.cases', { id });

/** Keeps these in place of those there were. @throws Refused when the background says no. */
export async function saveTemplateCases(id: string, cases: readonly TemplateCase[]): Promise<void> {
  await ask('template.cases.save', { id, cases });
}

/** How often each template was inserted, by id. @throws Refused when the background says no. */
export const templateUses = (): Promise<Readonly<Record<string, TemplateUse>>> => ask('templates.uses', {});

/** Counts that a template was inserted. @throws Refused when the background says no. */
export async function countTemplateUse(id: string): Promise<void> {
  await ask('template.used', { id });
}
