import type { Inserter } from './types.ts';
import { pasteText } from './ways.ts';

/** Slate, Lexical, Draft.js, Quill and Trix: editors that keep a model of their own and are best given plain text. */
const KINDS = '[data-slate-editor],[data-lexical-editor],.DraftEditor-root *,.ql-editor,trix-editor';

export const inserter: Inserter = {
  id: 'plain-paste',
  fits: (element) => element.matches(KINDS),
  ways: [pasteText],
  limits: [
    'They know lines only, so an empty line stands between paragraphs; Trix makes of both what it calls line breaks.',
    'A paste with markup: Slate ignores it, Quill and Draft.js leave the empty line out, and Draft.js runs it into the line before.',
    'Editing commands are not tried: Slate shows the text and loses it at the next key, Lexical reorders its lines, Draft.js keeps the last one alone.',
  ],
};
