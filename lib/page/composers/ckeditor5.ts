import type { Inserter } from './types.ts';
import { paste, pasteText } from './ways.ts';

export const inserter: Inserter = {
  id: 'ckeditor5',
  fits: (element) => element.classList.contains('ck-editor__editable'),
  ways: [paste, pasteText],
  limits: [
    'Editing commands do nothing, so none is tried. Where a form allows no paste of markup, paragraphs come from lines.',
  ],
};
