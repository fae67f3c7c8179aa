import { element } from '../html.ts';
import type { EditorPage } from '../page.ts';

export const page: EditorPage = {
  place: { css: 'textarea' },
  undo: 1,
  mount(root, paragraphs) {
    const field = element('textarea', { rows: '12', cols: '60' }) as HTMLTextAreaElement;
    field.value = paragraphs.join('\n');
    root.append(field);
    return { model: () => field.value };
  },
};
