import { type Editors, serveEditors } from '../../editors/serve.ts';
import { linesIn } from '../../editors/tab.ts';
import { test as base, expect, readyPanel } from '../support/chromium.ts';
import { draft } from '../support/editor.ts';
import { insertByKey, saysInserted, settled, shownReply } from '../support/panel.ts';

const test = base.extend<object, { editors: Editors }>({
  editors: [
    async ({}, use) => {
      const editors = await serveEditors();
      await use(editors);
      await editors.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

for (const editor of ['ckeditor5', 'tiptap']) {
  test(`[S9] ${editor}: from the panel into the editor's own model, and back by one undo`, async ({
    page,
    editors,
  }) => {
    await page.goto(editors.page(editor));
    const panel = await readyPanel(page);
    const model = async () => linesIn(await page.evaluate(() => window.mounted?.model() ?? '')).join(' ');
    await draft(page, page.locator('[data-composer="reply"]'), 'Dear Kim, more below.', 9);
    const reply = await shownReply(panel);
    await insertByKey(panel);
    await saysInserted(panel);
    expect(await model()).toBe(`Dear Kim, ${reply} more below.`);
    await settled(panel);
    await page.keyboard.press('Control+z');
    await expect.poll(model).toBe('Dear Kim, more below.');
  });
}
