import type { Inserter } from './types.ts';
import { insertParagraphs, insertText, pasteAsItsOwn } from './ways.ts';

export const inserter: Inserter = {
  id: 'prosemirror',
  fits: (element) => element.classList.contains('ProseMirror'),
  ways: [pasteAsItsOwn, insertParagraphs, insertText],
  limits: [
    'tiptap makes looks of the Markdown in what is pasted, but not in what comes from an editor of its own kind.',
  ],
};
