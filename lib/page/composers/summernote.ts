import type { Inserter } from './types.ts';
import { insertParagraphs, insertText } from './ways.ts';

export const inserter: Inserter = {
  id: 'summernote',
  fits: (element) => element.classList.contains('note-editable'),
  // It keeps a step for undo at the end of every click, and otherwise none of what was typed.
  prepare: (element) => {
    element.dispatchEvent(new MouseEvent('mouseup'));
  },
  ways: [insertParagraphs, insertText],
  limits: ['Does nothing with a paste that a script made.', 'Its own undo replaces the browser’s.'],
};
