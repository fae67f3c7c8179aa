import type { Inserter } from './types.ts';
import { insertParagraphs, insertText, paste } from './ways.ts';

export const inserter: Inserter = {
  id: 'ckeditor4-frame',
  fits: (element) => element.tagName === 'BODY' && element.classList.contains('cke_editable'),
  ways: [paste, insertParagraphs, insertText],
  limits: [
    'CKEditor 4 pastes after a tick, so the text is waited for. In Firefox a synthetic paste arrives empty there.',
  ],
};
