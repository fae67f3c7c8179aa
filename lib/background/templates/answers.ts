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
import { noted } from './noted.ts';

type TemplateKind = Extract<keyof Answers, `template${string}`>;

const idsOf = (templates: readonly { id: string }[]): string[] => templates.map(({ id }) => id);

/** What panels and pages ask about the agent's own templates. */
export const templateAnswers: Pick<Answers, TemplateKind> = {
  'templates.list': keptTemplates,
  'templates.lines': async () => ({ lines: await keptLines() }),
  'template.save': ({ template }) => noted([template.id], () => keepTemplate(template)),
  'templates.put': ({ templates }) => noted(idsOf(templates), () => keepTemplates(templates)),
  'template.remove': async ({ id }) => {
    await noted([id], () => dropTemplate(id));
    return null;
  },
  'templates.take': ({ ids }) => noted(ids, () => takeTemplates(ids)),
  'templates.back': ({ taken }) => noted(idsOf(taken.templates), () => putBack(taken)),
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
