import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { EditorPage } from '../page.ts';

/** React writes its own state back at every rendering: what did not reach the state is gone. */
export const page: EditorPage = {
  place: { css: 'textarea' },
  undo: 1,
  mount(root, paragraphs) {
    let now = paragraphs.join('\n');
    function Field() {
      const [value, setValue] = useState(now);
      now = value;
      return createElement('textarea', {
        rows: 12,
        cols: 60,
        value,
        onChange: (event: { target: { value: string } }) => setValue(event.target.value),
      });
    }
    createRoot(root).render(createElement(Field));
    return { model: () => now };
  },
};
