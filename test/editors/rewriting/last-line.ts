import { element } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** An editor with an undo of its own that keeps only the last line of what is pasted. */
export const page: EditorPage = {
  place: { css: '[contenteditable]' },
  undo: 1,
  mount(root) {
    const box = element('div', { contenteditable: 'true' });
    let last: string | null = null;
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      last = box.innerText;
      const lines = event.clipboardData?.getData('text/plain').trim().split('\n') ?? [];
      box.append(lines.at(-1) ?? '');
    });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'z' || !event.ctrlKey || last === null) return;
      event.preventDefault();
      box.innerText = last;
      last = null;
    });
    root.append(box);
    return { model: () => box.innerText };
  },
};
