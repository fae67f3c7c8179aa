import type { Answers } from '../answer.ts';
import { templateCases, templateHistory, templateUses } from './beside.ts';
import {
  countTemplateUse,
  dropTemplate,
  keepCases,
  keepTemplate,
  keepTemplates,
  keptLines,
  keptTemplates,
  putBack,
  takeTemplates,
} from './kept.ts';

type TemplateKind = Extract<keyof Answers, `template${string}`>;

/** What panels and pages ask about the agent's own templates. */
export const templateAnswers: Pick<Answers, TemplateKind> = {
  'templates.list': keptTemplates,
  'templates.lines': async () => ({ lines: await keptLines() }),
  'template.save': ({ template }) => keepTemplate(template),
  'templates.put': ({ templates }) => keepTemplates(templates),
  'template.remove': async ({ id }) => {
    await dropTemplate(id);
    return null;
  },
  'templates.take': ({ ids }) => takeTemplates(ids),
  'templates.back': ({ taken }) => putBack(taken),
  'template.versions': async ({ id }) => (await templateHistory.getValue())[id] ?? [],
  'template.cases': async ({ id }) => (await templateCases.getValue())[id] ?? [],
  'template.cases.save': async ({ id, cases }) => {
    await keepCases(id, cases);
    return null;
  },
  'templates.uses': () => templateUses.getValue(),
  'template.used': async ({ id }) => {
    await countTemplateUse(id);
    return null;
  },
};
