import 'trix';
import 'trix/dist/trix.css';
import { element, htmlOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}

export const page: EditorPage = {
  place: { css: 'trix-editor' },
  undo: 1,
  lines: 'breaks',
  async mount(root, paragraphs) {
    const box = element('trix-editor') as TrixElement;
    const ready = new Promise((resolve) => box.addEventListener('trix-initialize', resolve, { once: true }));
    root.append(box);
    await ready;
    // Trix knows no paragraph: a line is a block of its own, as in what it saves.
    if (paragraphs.length) box.editor.loadHTML(htmlOf(paragraphs).replace(/p>/g, 'div>'));
    return { model: () => box.editor.getDocument().toString() };
  },
};
