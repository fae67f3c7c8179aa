/** What the panel shows of the templates, and what the agent can do with them. */
import type { Reply } from '../../conversation.ts';
import type { FoundTemplate, Template, TemplateFault, Unfilled } from '../../templates.ts';
import type { Press } from '../inserts.ts';

/** A template that is looked at: its text in this conversation, or what is wrong with it. */
export interface Chosen {
  template: Template;
  why: string;
  text: string;
  unfilled: readonly Unfilled[];
  /** What the agent typed into its gaps, by name. */
  filled: Readonly<Record<string, string>>;
  trouble: { words: string; line: number | null } | null;
}

/** One of the agent's own templates while it is written. */
export interface TemplateForm {
  /** Null for a new one. */
  id: string | null;
  title: string;
  /** With or without its slash; empty for none. */
  shortcut: string;
  /** Liquid. */
  body: string;
  /** Words of this customer that are still in it. */
  theirs: readonly string[];
  /** Why it was not kept. */
  fault:
    | { kind: TemplateFault | 'not_kept'; place: string }
    | { kind: 'trouble'; words: string; line: number | null }
    | null;
}

/** What a template may name in braces. */
export interface Variable {
  /** `customer.first_name` */
  name: string;
  meaning: string;
  example: string;
}

export interface ShelfView {
  query: string;
  /** For this query; null while nobody has looked. */
  found: readonly FoundTemplate[] | null;
  chosen: Chosen | null;
  form: TemplateForm | null;
  /** Known once a template is written. */
  variables: readonly Variable[];
  /** One plain line about what the last action did. */
  notice: 'kept' | 'removed' | 'not_removed' | 'failed' | null;
}

export interface ShelfActions {
  /** Empty: those that fit this reading best. */
  search(query: string): void;
  choose(found: FoundTemplate): void;
  /** Looks at one by its place among what is found; a search that is under way is waited for. */
  chooseAt(index: number): void;
  /** Puts away what is looked at or written. */
  close(): void;
  fill(gap: string, value: string): void;
  /** Inserts what is looked at, at the caret. Open gaps are told of first. */
  insert(event: Press): void;
  copy(): void;
  /** Begins a template of the agent's own from a reply. */
  keepReply(reply: Reply): void;
  /** Changes one of the agent's own. */
  edit(template: Template): void;
  write(change: Partial<Pick<TemplateForm, 'title' | 'shortcut' | 'body'>>): void;
  save(): void;
  /** Removes one of the agent's own for good. */
  remove(template: Template): void;
}

/** The shelf as the panel draws it. */
export interface ShelfPart {
  view: ShelfView;
  actions: ShelfActions;
}
