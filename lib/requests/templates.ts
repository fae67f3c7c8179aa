/** Templates of the agent's own, with what is kept beside them. */
import type {
  MyTemplates,
  PutFault,
  TakenTemplates,
  Template,
  TemplateCase,
  TemplateFault,
  TemplateLine,
  TemplateUse,
  TemplateVersion,
} from '../templates.ts';
import type { Request, Senders } from './request.ts';

type Nothing = Record<never, never>;

export interface TemplateRequests {
  'templates.list': Request<Nothing, MyTemplates>;
  'templates.lines': Request<Nothing, { lines: TemplateLine[] }>;
  /** Kept in place of that with the same id. `place` names the key of a wrong shape, or the shortcut. */
  'template.save': Request<{ template: Template }, { saved: Template } | { fault: TemplateFault; place: string }>;
  /** All or none. */
  'templates.put': Request<{ templates: readonly Template[] }, { saved: number } | PutFault>;
  'template.remove': Request<{ id: string }, null>;
  'templates.take': Request<{ ids: readonly string[] }, TakenTemplates>;
  'templates.back': Request<{ taken: TakenTemplates }, PutFault | null>;
  'template.versions': Request<{ id: string }, readonly TemplateVersion[]>;
  'template.cases': Request<{ id: string }, readonly TemplateCase[]>;
  'template.cases.save': Request<{ id: string; cases: readonly TemplateCase[] }, null>;
  'templates.uses': Request<Nothing, Readonly<Record<string, TemplateUse>>>;
  'template.used': Request<{ id: string }, null>;
}

export const TEMPLATE_SENDERS: Senders<TemplateRequests> = {
  'templates.list': ['panel', 'beside', 'page'],
  'templates.lines': ['page'],
  'template.save': ['panel', 'beside', 'page'],
  'templates.put': ['page'],
  'template.remove': ['panel', 'beside', 'page'],
  'templates.take': ['page'],
  'templates.back': ['page'],
  'template.versions': ['page'],
  'template.cases': ['page'],
  'template.cases.save': ['page'],
  'templates.uses': ['page'],
  'template.used': ['panel', 'beside'],
};
