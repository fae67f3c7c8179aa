import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { EditorPage } from '../page.ts';

/** Help Scout's kind. */
export const page: EditorPage = {
  place: { css: '[data-slate-editor]' },
  undo: 1,
  mount(root, paragraphs) {
    const editor = withHistory(withReact(createEditor()));
    const initialValue = (paragraphs.length ? paragraphs : ['']).map((text) => ({ children: [{ text }] }));
    const Composer = () => Slate({ editor, initialValue, children: createElement(Editable) });
    createRoot(root).render(createElement(Composer));
    return { model: () => editor.children.map((node) => Node.string(node)).join('\n') };
  },
};
