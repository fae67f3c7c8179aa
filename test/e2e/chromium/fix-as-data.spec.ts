import { join } from 'node:path';
import { adapter as zendesk } from '../../../lib/page/adapters/zendesk.ts';
import { expect, panelFrame, readyPanel, test } from '../support/chromium.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';
import { replicaPage, writtenIn } from '../support/replicas.ts';
import { servePages } from '../support/unknown.ts';

/** The helpdesk has renamed its messages and its editor over night. */
const renamed = (text: string) =>
  text.replaceAll('omni-log', 'stream').replaceAll('omnicomposer', 'answering').replaceAll('zd-comment', 'words');

const COMPOSER = '[data-ticket-id="58214"] [data-test-id="answering-rich-text-ckeditor"]';

/** What the built-in adapter says, in the new names: the file that is handed around. */
const file = () => ({
  name: 'zendesk-2.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      attune: 'adapter',
      version: 1,
      at: '2026-11-23T09:00:00.000Z',
      adapter: { ...JSON.parse(renamed(JSON.stringify(zendesk))), version: 2 },
    }),
  ),
});

test('a helpdesk changes over night: a fix comes as a file, the open page is read and answered by it, and one can go back', async ({
  page,
  context,
  own,
}, info) => {
  const saved = replicaPage('zendesk');
  const served = await servePages();
  // The editor's own library is not loaded here: its box takes what any editable takes.
  const markup = renamed(saved.markup).replaceAll('ck-editor__editable', 'plain-editable');
  await served.show(page, { ...saved, markup });
  const panel = await panelFrame(page);
  await expect(panel.locator('main')).toContainText('the pages of Zendesk have changed');

  const studio = await context.newPage();
  await studio.goto(own('options.html#sites'));
  await studio.locator('input[type="file"][accept*="json"]').first().setInputFiles(file());
  await expect(studio.getByText('Zendesk is read as in this file from now on')).toBeVisible();
  await expect(studio.getByText(/Zendesk is read by a fix: version 2, added by hand/)).toBeVisible();
  await studio.screenshot({ path: join(info.outputPath(), 'fix-in-the-studio.png') });

  await page.bringToFront();
  const reading = await readyPanel(page);
  await expect(reading.locator('main')).not.toContainText('have changed');
  await expect(reading.getByRole('heading', { name: 'Ifeoma Nwachukwu' })).toBeVisible();
  const reply = (await shownReply(reading)).slice(0, 50);
  await insertByKey(reading);
  await saysInserted(reading);
  expect((await writtenIn(page, COMPOSER)).split(reply).length - 1).toBe(1);

  await studio.bringToFront();
  const back = studio.getByRole('button', { name: 'Use the built-in one again' });
  await back.focus();
  await studio.keyboard.press('Enter');
  const again = studio.getByRole('button', { name: 'Use the fix again' });
  await expect(again).toBeFocused();
  await expect(studio.getByText(/Zendesk is read as Attune came\. The fix rests/)).toBeVisible();
  await studio.keyboard.press('Enter');
  await expect(back).toBeFocused();
  served.close();
});

test('[S30] a fix whose editor is the note’s is refused, in words', async ({ page, own }) => {
  await page.goto(own('options.html#sites'));
  const hostile = JSON.parse(file().buffer.toString());
  hostile.adapter.composers = [{ css: '.editor:has(+ .n\\6fte)', name: 'Public reply' }];
  const buffer = Buffer.from(JSON.stringify(hostile));
  const input = page.locator('input[type="file"][accept*="json"]').first();
  await input.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(/bad\.json was not taken, and nothing has changed\. It aims at a field/)).toBeVisible();
  await expect(page.getByText(/is read by a fix/)).toHaveCount(0);
});
