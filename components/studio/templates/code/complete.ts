import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/** A variable with what it means and how it may look. */
export interface Named {
  name: string;
  meaning: string;
  example: string;
}

/** A piece of Liquid by what it does. */
export interface Snippet {
  label: string;
  text: string;
  caret: number;
}

/** Filters that a template is likely to want, with what they do to “three weeks”. */
const FILTERS = ['fallback', 'capitalize', 'upcase', 'downcase', 'truncatewords', 'replace', 'default', 'size'];
const TAGS = ['if', 'elsif', 'else', 'endif', 'unless', 'endunless', 'case', 'when', 'for', 'assign', 'fill', 'render'];

const variable = ({ name, meaning, example }: Named): Completion => ({
  label: name,
  detail: meaning,
  info: example,
  type: 'variable',
});

const snippet = ({ label, text, caret }: Snippet): Completion => ({
  label,
  type: 'text',
  apply: (view, _, from, to) =>
    view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + caret } }),
});

const plain =
  (type: string) =>
  (label: string): Completion => ({ label, type });

/** What may stand at the caret: in braces the variables, after a bar the filters, elsewhere pieces of Liquid when asked. */
export const completions =
  (variables: () => readonly Named[], snippets: readonly Snippet[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const open = /\{([{%])-?([^{}%]*)$/.exec(before);
    const word = context.matchBefore(/[\w.]*$/);
    const from = word?.from ?? context.pos;
    const valid = /^[\w.]*$/;
    if (!open) {
      if (!context.explicit) return null;
      return { from, options: snippets.map(snippet), validFor: valid };
    }
    const [, sort, inside = ''] = open;
    if (/\|\s*\w*$/.test(inside)) return { from, options: FILTERS.map(plain('function')), validFor: valid };
    const names = variables().map(variable);
    const first = sort === '%' && /^\s*\w*$/.test(inside);
    return { from, options: first ? TAGS.map(plain('keyword')) : names, validFor: valid };
  };
