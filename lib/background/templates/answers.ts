import { teamTemplates } from '../address/team-templates.ts';
import type { Answers } from '../answer.ts';
import { dropTemplate, keepTemplate, keptTemplates } from './kept.ts';

type TemplateKind = Extract<keyof Answers, `template${string}`>;

/** What panels and pages ask about the agent's own templates. */
export const templateAnswers: Pick<Answers, TemplateKind> = {
  'templates.list': async () => {
    const { templates, broken } = await keptTemplates();
    return { templates: [...templates, ...(await teamTemplates(templates))], broken };
  },
  'template.save': ({ template }) => keepTemplate(template),
  'template.remove': async ({ id }) => {
    await dropTemplate(id);
    return null;
  },
};
