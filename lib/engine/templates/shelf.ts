/** All templates at hand, the agent's and the team's before the built-in ones; loaded when somebody first looks for one. */
import type { Conversation, Reading } from '../../conversation.ts';
import { BUILT_IN } from './library/index.ts';
import { renderTemplate } from './render.ts';
import { searchTemplates } from './search.ts';
import type { FoundTemplate, Rendered, Template, TemplateContext, TemplateVoice } from './types.ts';
import { VARIABLES } from './variables.ts';

const SHELVES = new WeakMap<readonly Template[], readonly Template[]>();

/** The same list for the same templates of ours, so that it is indexed once. */
function shelfOf(own: readonly Template[]): readonly Template[] {
  const known = SHELVES.get(own) ?? [...own, ...BUILT_IN];
  SHELVES.set(own, known);
  return known;
}

/** Templates of `own` and the built-in ones for this conversation; see `searchTemplates`. */
export const find = (
  own: readonly Template[],
  query: string,
  conversation: Conversation,
  reading: Reading,
  limit: number,
  voice?: TemplateVoice,
): FoundTemplate[] => searchTemplates(query, shelfOf(own), conversation, reading, limit, voice);

/** See `renderTemplate`. */
export const render = (template: Template, context: TemplateContext): Promise<Rendered> =>
  renderTemplate(template, context);

/** What can be said in `{{ }}`: name, meaning and an example, for whoever writes a template. */
export const variables = () => VARIABLES.map(({ name, meaning, example }) => ({ name, meaning, example }));
