import assert from 'node:assert/strict';
import type { EditorTab } from './tab.ts';

export interface Signs {
  text: string;
  words: readonly string[];
}

/** Texts that editors of the Markdown kind make something else of, each with words that must stand there once. */
export const SIGNS: Record<string, Signs> = {
  'a word in stars': { text: '*very* sorry for the wait', words: ['very', 'sorry for the wait'] },
  'bold stars': { text: '**Today** you get your money back.', words: ['Today', 'you get your money back'] },
  'code marks': { text: '`KX-42` is the code for you.', words: ['KX-42', 'is the code for you'] },
  'struck out': { text: '~~Friday~~ Thursday it is.', words: ['Friday', 'Thursday it is'] },
  underscores: { text: 'I have _really_ looked, and __twice__.', words: ['I have', 'really', 'looked, and', 'twice'] },
  'a list of dashes': {
    text: 'Two steps:\n\n- open the lid\n- press reset',
    words: ['Two steps', 'open the lid', 'press reset'],
  },
  'a numbered list': { text: '1. Open the lid\n2. Press reset', words: ['Open the lid', 'Press reset'] },
  'a heading': { text: '# Your refund\n\nIt is on its way.', words: ['Your refund', 'It is on its way'] },
  'a quote': { text: '> You wrote that it broke.\n\nI am sorry.', words: ['You wrote that it broke', 'I am sorry'] },
  'an address': { text: 'See [our page](https://help.example/lids) for it.', words: ['our page', 'for it'] },
  'an address alone': { text: 'https://help.example/lids', words: ['help.example/lids'] },
  'short and all of it marked': { text: '*Sorry!*', words: ['Sorry!'] },
};

/** Signs that editors of the Markdown kind act upon while they are typed, each alone in its text. */
export const MARKS: Record<string, Signs> = {
  'a point with a star': { text: '* open the lid', words: ['open the lid'] },
  'a numbered line': { text: '1. open the lid', words: ['open the lid'] },
  'a word in double stars': { text: '**Today** it leaves us', words: ['Today', 'it leaves us'] },
  'a word in code marks': { text: 'Your code is `KX-42`', words: ['Your code is', 'KX-42'] },
  'a heading': { text: '# Your refund', words: ['Your refund'] },
  'a box to tick': { text: '- [ ] open the lid\n- [x] press reset', words: ['open the lid', 'press reset'] },
};

const BY_HAND = 'Hello Kim, I read it.';
const KEPT = 'read it.';

const countOf = (whole: string, part: string) => whole.split(part).length - 1;

/**
 * Whatever an editor makes of our text: the agent's words and ours stand there once, and what is said of it is true.
 *
 * @param byHand what the agent types before, ending in "read it."
 * @returns what our code said, and what the editor holds
 */
export async function insertedOnce(tab: EditorTab, editor: string, { text, words }: Signs, byHand = BY_HAND) {
  await tab.open(editor);
  await tab.click();
  await tab.type(byHand);
  await tab.press('Enter');
  await tab.stealFocus();
  const before = await tab.ask('draft');
  const result = await tab.insert(text);
  const after = (await tab.model()).join('\n');
  assert.equal(countOf(after, KEPT), 1, `the agent's words in: ${after}`);
  if (result.done) for (const each of words) assert.equal(countOf(after, each), 1, `${each} in: ${after}`);
  else assert.equal(await tab.ask('draft'), before, 'refused, and the draft is as it was');
  return { result, after };
}
