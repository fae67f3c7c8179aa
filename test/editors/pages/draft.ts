import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { EditorPage } from '../page.ts';

/** Kustomer's kind. */
export const page: EditorPage = {
  place: { css: '.public-DraftEditor-content' },
  undo: 1,
  mount(root, paragraphs) {
    let now = EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n')));
    function Composer() {
      const [editorState, setState] = useState(now);
      now = editorState;
      return createElement(Editor, { editorState, onChange: setState });
    }
    createRoot(root).render(createElement(Composer));
    return { model: () => now.getCurrentContent().getPlainText('\n') };
  },
};
