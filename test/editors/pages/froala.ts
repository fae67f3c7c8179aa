import { element, fill, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

/**
 * A stand-in with Froala's class names, as Froala itself is not free: it takes a paste that holds markup, puts that in
 * itself, and leaves a paste of plain text alone.
 */
export const page: EditorPage = {
  place: { css: '.fr-element.fr-view' },
  undo: 1,
  mount(root, paragraphs) {
    const box = element('div', { class: 'fr-element fr-view', contenteditable: 'true' });
    fill(box, paragraphs);
    box.addEventListener('paste', (event) => {
      const html = event.clipboardData?.getData('text/html');
      if (!html) return;
      event.preventDefault();
      document.execCommand('insertHTML', false, html);
    });
    root.append(box);
    return { model: () => linesOf(box.innerHTML) };
  },
};
