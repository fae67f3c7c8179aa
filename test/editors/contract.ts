import assert from 'node:assert/strict';
import { until } from '../../tools/browsers/until.ts';
import type { Facts } from './page.ts';
import { type EditorTab, linesIn } from './tab.ts';

/** Three paragraphs, a line break, and the signs that markup trips over. */
export const REPLY = `Dear Ms Okafor,

I am sorry: the <b>kettle</b> & its "lid" broke, didn't they?
That is on us 😊.

I will call you at [call-back time].`;
const LINES = linesIn(REPLY);

interface Case {
  name: string;
  /** The agent has typed something into the empty editor before. */
  begun?: true;
  run(tab: EditorTab, editor: string): Promise<void>;
}

async function inserts(tab: EditorTab, text = REPLY): Promise<void> {
  assert.deepEqual(await tab.insert(text), { done: true, composer: tab.name });
}

const holds = async (tab: EditorTab, lines: readonly string[]) =>
  assert.deepEqual(await tab.settled(lines), [...lines]);

/** Presses Ctrl+Z until the editor holds these lines again. */
async function undoneTo(tab: EditorTab, lines: readonly string[], most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await tab.press('Control+z');
    if (JSON.stringify(await tab.settled(lines, 400)) === JSON.stringify(lines)) return;
  }
  assert.deepEqual(await tab.model(), [...lines]);
}

/** A draft as this editor gives it back. */
function drafted(text: string, { lines }: Facts): string {
  if (lines === 'paragraphs') return text.replace(/\n+/g, '\n\n');
  return text;
}

const BY_HAND = 'Hello Kim, thank you for waiting.';

/** What holds for every editor. */
export const CONTRACT: readonly Case[] = [
  {
    name: 'empty and untouched: the text stands there once, is read back, and the caret is behind it',
    async run(tab, editor) {
      await tab.open(editor);
      await inserts(tab);
      await holds(tab, LINES);
      assert.equal(await tab.ask('draft'), drafted(REPLY, tab.facts));
      await tab.type('Z');
      await holds(tab, [...LINES.slice(0, -1), `${LINES.at(-1)}Z`]);
    },
  },
  {
    name: 'half-written, focus in another frame: the text goes behind, and undo brings back what was there',
    begun: true,
    async run(tab, editor) {
      await tab.open(editor);
      await tab.click();
      await tab.type(BY_HAND);
      await holds(tab, [BY_HAND]);
      await tab.stealFocus();
      await inserts(tab);
      await holds(tab, [BY_HAND, ...LINES]);
      await undoneTo(tab, [BY_HAND], tab.facts.undo);
    },
  },
  {
    name: 'caret in the middle, focus in another frame: the text goes there, and the caret behind it',
    begun: true,
    async run(tab, editor) {
      await tab.open(editor);
      await tab.click();
      await tab.type('Before, behind.');
      for (let at = 0; at < 'behind.'.length; at += 1) await tab.press('ArrowLeft');
      await tab.stealFocus();
      await inserts(tab);
      await holds(tab, ['Before,', ...LINES, 'behind.']);
      await tab.type('Z');
      const whole = ['Before,', ...LINES, 'Zbehind.'].join('');
      await until('the letter behind the text', 2_000, async () => (await tab.model()).join('') === whole || null);
    },
  },
  {
    name: 'text selected: nothing of it is lost',
    begun: true,
    async run(tab, editor) {
      await tab.open(editor);
      await tab.click();
      await tab.type(BY_HAND);
      await tab.press('Control+a');
      await tab.stealFocus();
      await inserts(tab);
      await holds(tab, [BY_HAND, ...LINES]);
      await undoneTo(tab, [BY_HAND], tab.facts.undo);
    },
  },
  {
    name: 'prefilled with signature and quote: the text goes above, and undo leaves what was there',
    async run(tab, editor) {
      const filled = ['Kind regards,', 'Ana', '> On Monday you wrote:', '> it broke'];
      await tab.open(editor, filled);
      await inserts(tab);
      await holds(tab, [...LINES, ...filled]);
      await undoneTo(tab, filled, tab.facts.undo);
    },
  },
  {
    name: 'prefilled below an empty line: the text goes into that line',
    async run(tab, editor) {
      const filled = ['', 'Kind regards,', 'Ana'];
      await tab.open(editor, filled);
      await inserts(tab);
      await holds(tab, [...LINES, ...filled.slice(1)]);
    },
  },
  {
    name: 'a second insertion goes behind the first, and the same text may come twice',
    async run(tab, editor) {
      await tab.open(editor);
      await inserts(tab);
      await tab.stealFocus();
      await inserts(tab, 'And this, too.');
      await holds(tab, [...LINES, 'And this, too.']);
      await tab.stealFocus();
      await inserts(tab);
      await holds(tab, [...LINES, 'And this, too.', ...LINES]);
    },
  },
  {
    name: 'words of the draft are replaced where they stand, and undo brings them back',
    begun: true,
    async run(tab, editor) {
      await tab.open(editor);
      await tab.click();
      await tab.type(BY_HAND);
      await holds(tab, [BY_HAND]);
      await tab.stealFocus();
      assert.deepEqual(await tab.replace('thank you', 'I am <sorry> & late'), { done: true, composer: tab.name });
      await holds(tab, [BY_HAND.replace('thank you', 'I am <sorry> & late')]);
      await undoneTo(tab, [BY_HAND], tab.facts.undo);
    },
  },
  {
    name: 'taken away while it is written into: a plain refusal',
    async run(tab, editor) {
      await tab.open(editor);
      await tab.removeWhenWritten();
      const result = await tab.insert(REPLY);
      assert.deepEqual(result, { done: false, refusal: 'vanished', copied: false });
    },
  },
];
