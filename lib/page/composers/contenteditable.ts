import type { Inserter } from './types.ts';
import { insertParagraphs, insertText, paste } from './ways.ts';

export const inserter: Inserter = {
  id: 'contenteditable',
  fits: (element) => element.isContentEditable,
  ways: [paste, insertParagraphs, insertText],
  limits: ['Bare editables ignore the paste; the editing command follows at once.'],
};
