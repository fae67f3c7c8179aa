import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { element, fill } from '../html.ts';
import type { EditorPage } from '../page.ts';

export const page: EditorPage = {
  place: { css: '.ql-editor' },
  undo: 1,
  lines: 'paragraphs',
  mount(root, paragraphs) {
    const box = element('div');
    fill(box, paragraphs);
    root.append(box);
    const editor = new Quill(box, { theme: 'snow' });
    return { model: () => editor.getText() };
  },
};
