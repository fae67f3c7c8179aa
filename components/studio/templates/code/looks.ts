import { defaultHighlightStyle, HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';

/** What the editor's own style marks, by its colour there, in the colours of the studio; these follow light and dark. */
const OURS: Readonly<Record<string, string>> = {
  '#708': 'var(--brand)',
  '#00f': 'var(--brand)',
  '#219': 'var(--warm-ink)',
  '#164': 'var(--warm-ink)',
  '#a11': 'var(--good-ink)',
  '#940': 'var(--soft)',
};

/** Liquid in the colours of the studio. */
export const COLOURS = HighlightStyle.define(
  defaultHighlightStyle.specs.flatMap(({ tag, color }) => {
    const ours = OURS[String(color)];
    return ours ? [{ tag, color: ours }] : [];
  }),
);

export const LOOKS = EditorView.theme({
  '&': {
    border: '1px solid var(--edge)',
    borderRadius: '9px',
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    fontSize: '0.8125rem',
  },
  '&.cm-focused': { outline: '2px solid var(--brand)', outlineOffset: '1px' },
  '.cm-scroller': {
    minHeight: '260px',
    maxHeight: '60vh',
    overflow: 'auto',
    fontFamily: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
    lineHeight: '1.55',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { border: 'none', backgroundColor: 'transparent', color: 'var(--soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--mark)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)', outline: 'none' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '9px',
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    boxShadow: 'var(--float)',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font)', maxHeight: '16em' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--wash)',
    color: 'var(--brand)',
  },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal' },
  '.cm-completionInfo': { padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--hot)' },
});
