/** The editor for Liquid, loaded when a template is opened. */
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { liquid } from '@codemirror/lang-liquid';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { completions, type Named, type Snippet } from './complete.ts';
import { COLOURS, LOOKS } from './looks.ts';

export type { Named } from './complete.ts';

interface Given {
  parent: HTMLElement;
  body: string;
  readOnly: boolean;
  /** What the field is called. */
  label: string;
  /** Asked at each completion, since they may come later. */
  variables(): readonly Named[];
  snippets: readonly Snippet[];
  onWrite(body: string): void;
}

export interface CodeEditor {
  /** Shows another text, without telling of it. */
  replace(body: string): void;
  /** Puts a text in at the caret, which then stands so many letters into it. */
  insert(text: string, caret: number): void;
  /** Marks the line that is at fault; null takes the mark away. */
  point(trouble: { trouble: string; line: number | null } | null): void;
  destroy(): void;
}

/** Puts the editor into `parent`, in a shadow tree: there its style sheets need no leave of the page's policy. */
export function mountCode({ parent, body, readOnly, label, variables, snippets, onWrite }: Given): CodeEditor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  let quiet = false;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: body,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        liquid(),
        syntaxHighlighting(COLOURS),
        autocompletion({ override: [completions(variables, snippets)], icons: false, interactionDelay: 0 }),
        lintGutter(),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.lineWrapping,
        // Also one that is only read is scrolled by the keyboard.
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-multiline': 'true',
          spellcheck: 'true',
          tabindex: '0',
        }),
        EditorState.readOnly.of(readOnly),
        EditorView.editable.of(!readOnly),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !quiet) onWrite(update.state.doc.toString());
        }),
        LOOKS,
      ],
    }),
  });
  return {
    replace: (text) => {
      if (text === view.state.doc.toString()) return;
      quiet = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      quiet = false;
    },
    insert: (text, caret) => {
      const { from, to } = view.state.selection.main;
      view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + caret } });
      view.focus();
    },
    point: (trouble) => view.dispatch(setDiagnostics(view.state, trouble ? [diagnosticOf(view.state, trouble)] : [])),
    destroy: () => view.destroy(),
  };
}

/** On the line that is named; where none is, on the first. */
function diagnosticOf({ doc }: EditorState, { trouble, line }: { trouble: string; line: number | null }) {
  const { from, to } = doc.line(Math.min(Math.max(line ?? 1, 1), doc.lines));
  return { from, to, severity: 'error' as const, message: trouble };
}
