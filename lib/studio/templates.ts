import { deidentified } from '../panel/deidentify.ts';
import { startEngine } from '../panel/engine.ts';
import { singleMessage } from '../panel/single.ts';
import { keepDraft } from '../publishing.ts';
import { publishTemplates, teamState } from '../team.ts';
import {
  listTemplateLines,
  listWithTeam,
  putBackTemplates,
  saveTemplate,
  saveTemplateCases,
  saveTemplates,
  type Template,
  takeTemplates,
  templateCases,
  templateUses,
  templateVersions,
} from '../templates.ts';
import { startSearch } from './templates/search.ts';
import { openWorkshop, type Workshop } from './templates/workshop.ts';

let workshop: Workshop | null = null;
const search = startSearch();

/** What the section on templates works with. */
export const port = {
  list: listWithTeam,
  lines: listTemplateLines,
  /** Those that come with the product, when somebody wants to see them. */
  library: async () => (await import('../engine/templates/library/index.ts')).BUILT_IN,
  uses: templateUses,
  save: saveTemplate,
  /** Whether whoever works here leads a team: their own templates are theirs alone until they publish them. */
  leadsTeam: async (): Promise<boolean> => (await teamState()).joined?.role === 'lead',
  publish: (id: string) => publishTemplates([id]),
  /** Keeps it as a draft, which holds for nobody yet; one's own stays as it is. */
  draft: async (template: Template): Promise<void> => {
    await keepDraft({ kind: 'template', id: template.id }, template);
  },
  saveAll: saveTemplates,
  take: takeTemplates,
  putBack: putBackTemplates,
  versions: templateVersions,
  cases: templateCases,
  saveCases: saveTemplateCases,
  search,
  /** The engine starts when the first template is opened, and stays. */
  workshop: (): Workshop => {
    workshop ??= openWorkshop(startEngine());
    return workshop;
  },
  /** A message without names, addresses and numbers. */
  withoutNames: (message: string): string => deidentified(message, singleMessage(message, null)),
};

export type TemplatesPort = typeof port;
