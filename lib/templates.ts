/** The agent's own templates, and the way to them for the pages. No customer's words are in what is kept. */
import { ask } from './ask.ts';
import type { Template } from './engine/templates/types.ts';
import type { Requests } from './protocol.ts';

export type { FoundTemplate, Template, Unfilled } from './engine/templates/types.ts';
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

/** @throws Refused when the background says no. */
export const listTemplates = (): Promise<MyTemplates> => ask('templates.list', {});

/**
 * Keeps one of mine in place of that with the same id, or says why not. The scope becomes `mine`.
 * @throws Refused when the background says no.
 */
export const saveTemplate = (template: Template): Promise<Requests['template.save']['out']> =>
  ask('template.save', { template });

/** Removes one of mine for good, also a broken one. @throws Refused when the background says no. */
export async function removeTemplate(id: string): Promise<void> {
  await ask('template.remove', { id });
}
