import type { Template, TemplateCase } from '../../../../lib/templates.ts';

/** What somebody is writing, by the place in the address: it waits here while they look at another section. */
export const unsaved = new Map<string, { draft: Template; cases: readonly TemplateCase[] | null }>();

/** What was said of a template that was new until then: the place where it is said has gone with it. */
export const news = new Map<string, string>();
