import type { Inserter } from './types.ts';
import { insertParagraphs, insertText, paste } from './ways.ts';

export const inserter: Inserter = {
  id: 'contenteditable',
  fits: (element) => element.isContentEditable,
  ways: [paste, insertParagraphs, insertText],
  limits: [
    'TinyMCE, CKEditor 4, Squire and Froala take the paste; a bare editable ignores it, and the editing command follows at once.',
    'Froala (tried on a stand-in, as it is not free) ignores a paste of plain text alone.',
    'An editor that takes the paste and does nothing with it costs a second before the command is tried.',
  ],
};
