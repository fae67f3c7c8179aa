/** Templates of the agent's own. */
import type { MyTemplates, Template, TemplateFault } from '../templates.ts';
import type { Request, Senders } from './request.ts';

export interface TemplateRequests {
  'templates.list': Request<Record<never, never>, MyTemplates>;
  /** Kept in place of that with the same id. `place` names the key of a wrong shape, or the shortcut. */
  'template.save': Request<{ template: Template }, { saved: Template } | { fault: TemplateFault; place: string }>;
  'template.remove': Request<{ id: string }, null>;
}

export const TEMPLATE_SENDERS: Senders<TemplateRequests> = {
  'templates.list': ['panel', 'beside', 'page'],
  'template.save': ['panel', 'beside', 'page'],
  'template.remove': ['panel', 'beside', 'page'],
};
