import Squire from 'squire-rte';
import { element, htmlOf, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

export const page: EditorPage = {
  place: { css: '.squire' },
  undo: 1,
  mount(root, paragraphs) {
    const box = element('div', { class: 'squire' });
    root.append(box);
    // Squire wants a sanitiser; this page feeds it nothing of anybody else's.
    const sanitizeToDOMFragment = (html: string) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const fragment = document.createDocumentFragment();
      fragment.append(...document.adoptNode(body).childNodes);
      return fragment;
    };
    const editor = new Squire(box, { sanitizeToDOMFragment });
    if (paragraphs.length) editor.setHTML(htmlOf(paragraphs).replace(/p>/g, 'div>'));
    return { model: () => linesOf(editor.getHTML()) };
  },
};
