import { element, fill, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** Nothing but the browser, as in Zammad. */
export const page: EditorPage = {
  place: { css: '[contenteditable]' },
  undo: 1,
  mount(root, paragraphs) {
    const box = element('div', { contenteditable: 'true' });
    fill(box, paragraphs);
    root.append(box);
    return { model: () => linesOf(box.innerHTML) };
  },
};
