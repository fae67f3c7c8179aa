import { element, fill, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';
import { rewritten } from './signs.ts';

/** A bare editable whose page rewrites what is written, as typographers do. */
export const page: EditorPage = {
  place: { css: '[contenteditable]' },
  undo: 3,
  mount(root, paragraphs) {
    const box = element('div', { contenteditable: 'true' });
    fill(box, paragraphs);
    box.addEventListener('input', () => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const better = rewritten(node.data);
        if (better !== node.data) node.replaceData(0, node.length, better);
      }
    });
    root.append(box);
    return { model: () => linesOf(box.innerHTML) };
  },
};
