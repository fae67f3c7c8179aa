import assert from 'node:assert/strict';
import { EDITORS } from '../../editors/all.ts';
import { insertedOnce, MARKS, type Signs } from '../../editors/rewritten.ts';
import type { EditorTab } from '../../editors/tab.ts';
import { test } from '../support/editors.ts';

async function saysTrue(tab: EditorTab, editor: string, signs: Signs, byHand?: string) {
  const { result, after } = await insertedOnce(tab, editor, signs, byHand);
  const isChanged = signs.text.split('\n').some((line) => !after.includes(line));
  assert.deepEqual(result, { done: true, composer: 'Reply', ...(isChanged && { changed: true }) }, after);
}

for (const editor of EDITORS)
  test(`[S9] ${editor}: each kind of sign that means something in Markdown goes in once, and what is said of it is true`, {
    tag: '@long',
  }, async ({ tab }) => {
    for (const signs of Object.values(MARKS)) await saysTrue(tab, editor, signs);
  });

/** What the agent types is made into looks at once, so that the caret stands in a list or behind something bold. */
const TYPED: Record<keyof typeof MARKS, string> = {
  'a point with a star': '* Hello Kim, I read it.',
  'a numbered line': '1. Hello Kim, I read it.',
  'a word in double stars': 'Hello **Kim**, I read it.',
  'a word in code marks': 'Hello `Kim`, I read it.',
  'a heading': '# Hello Kim, I read it.',
  'a box to tick': '- Hello Kim, I read it.',
};

for (const editor of ['tiptap', 'quill', 'lexical', 'ckeditor5', 'trix'])
  test(`[S9] ${editor}: behind what it has made looks of while the agent typed, a reply with the same signs goes in once`, {
    tag: editor === 'tiptap' ? [] : '@long',
  }, async ({ tab }) => {
    for (const [kind, signs] of Object.entries(MARKS)) await saysTrue(tab, editor, signs, TYPED[kind]);
  });
