import type { Author, Channel } from '../../../conversation.ts';
import type { TemplateFillIn, TemplateKind, TemplateWhen } from '../types.ts';

/** How a built-in template is written down; `built-in.ts` makes a template of it. */
export interface Written {
  id: string;
  title: string;
  /** A reply, where nothing is said. */
  kind?: TemplateKind;
  shortcut?: string;
  tags?: readonly string[];
  channels?: readonly Channel[];
  when: TemplateWhen;
  /** Liquid. Greeting and end of a letter are put round it. */
  body: string;
  /** Fill-ins that `fill-ins.ts` does not know. */
  fillIns?: readonly TemplateFillIn[];
  why: string;
  example: WrittenExample;
}

/** A short conversation that it fits, and what it must become there. */
export interface WrittenExample {
  customer: string;
  /** The first of the template's channels, where nothing is said; else an e-mail. */
  channel?: Channel;
  company?: string;
  /** What was written before, oldest first. */
  before?: readonly (readonly [Author, string])[];
  /** The customer's message. */
  turn: string;
  given?: Readonly<Record<string, string>>;
  text: string;
}
