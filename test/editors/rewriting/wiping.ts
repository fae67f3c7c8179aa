import { element } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** An editor that puts the last line of what is pasted in place of all there was, and knows no undo. */
export const page: EditorPage = {
  place: { css: '[contenteditable]' },
  undo: 1,
  mount(root) {
    const box = element('div', { contenteditable: 'true' });
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      box.replaceChildren(event.clipboardData?.getData('text/plain').trim().split('\n').at(-1) ?? '');
    });
    // Its own nodes leave nothing for the browser to undo.
    box.addEventListener('beforeinput', (event) => {
      if (event.inputType.startsWith('history')) event.preventDefault();
    });
    root.append(box);
    return { model: () => box.innerText };
  },
};
