import assert from 'node:assert/strict';
import { insertedOnce, SIGNS, type Signs } from '../../editors/rewritten.ts';
import { test } from '../support/editors.ts';

for (const [name, signs] of Object.entries(SIGNS)) {
  test(`[S9] tiptap, which makes Markdown of a paste: ${name} goes in once, sign for sign`, async ({ tab }) => {
    const { result, after } = await insertedOnce(tab, 'tiptap', signs);
    assert.deepEqual(result, { done: true, composer: 'Reply' });
    for (const line of signs.text.split('\n')) assert.ok(after.includes(line), `${line} in: ${after}`);
  });
}

for (const editor of ['lexical', 'ckeditor5', 'contenteditable']) {
  for (const name of ['a word in stars', 'a numbered list', 'an address', 'short and all of it marked']) {
    const signs = SIGNS[name] as Signs;
    test(`[S9] ${editor} with rules for signs: ${name} stands there once, and that signs changed is said`, async ({
      tab,
    }) => {
      const { result, after } = await insertedOnce(tab, `rewriting/${editor}`, signs);
      const isChanged = signs.text.split('\n').some((line) => !after.includes(line));
      assert.deepEqual(result, { done: true, composer: 'Reply', ...(isChanged && { changed: true }) });
    });
  }
}

for (const editor of ['lexical', 'ckeditor5', 'contenteditable']) {
  test(`[S9] ${editor} with rules for signs: words of the draft are replaced once, and that signs changed is said`, async ({
    tab,
  }) => {
    await tab.open(`rewriting/${editor}`);
    await tab.click();
    await tab.type('Hello Kim, thank you for waiting.');
    await tab.stealFocus();
    const result = await tab.replace('thank you', 'I am *very* sorry, and thank you');
    assert.deepEqual(result, { done: true, composer: 'Reply', changed: true });
    assert.equal((await tab.model()).join(' '), 'Hello Kim, I am very sorry, and thank you for waiting.');
  });
}

test('[S9] an editor that keeps some of a text only: taken back by its own undo, and the draft is as it was', async ({
  tab,
}) => {
  const text = 'Dear Kim,\n\nI am sorry that it broke.\n\nAna from the workshop';
  const { result, after } = await insertedOnce(tab, 'rewriting/last-line', { text, words: [] });
  assert.deepEqual(result, { done: false, refusal: 'editor_refused', copied: false });
  assert.ok(!after.includes('Ana'));
});

test('[S9] an editor that wipes the draft, and knows no undo: that is said, and the draft handed back', async ({
  tab,
}) => {
  await tab.open('rewriting/wiping');
  await tab.click();
  await tab.type('Hello Kim, I read it.');
  await tab.stealFocus();
  const result = await tab.insert('Dear Kim,\n\nAna from the workshop');
  assert.deepEqual(result, {
    done: false,
    refusal: 'draft_harmed',
    copied: false,
    draft: 'Hello Kim, I read it.',
  });
});
