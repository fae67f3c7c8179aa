import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { keepTaught, savedPage } from '../support/lessons.ts';
import { popup } from '../support/own-view.ts';
import { PickerBar } from '../support/picker.ts';
import { servePages } from '../support/unknown.ts';

test('taught from the popup, with the panel closed before: read by what was shown, and so after a reload', async ({
  page,
  context,
}) => {
  const server = await servePages();
  await server.show(page, savedPage('widget-inbox'));
  await (await readyPanel(page)).getByRole('button', { name: 'Close the panel' }).click();
  await expect(page.locator('attune-panel')).toHaveCount(0);
  const view = await popup(context, await serviceWorker(context));
  await view.press('Show Attune where things are');
  const bar = await PickerBar.at(page);
  await bar.says('Point at a message that the customer wrote.');
  await bar.point('.Bubble_b__n8k', 1);
  await bar.says('Now at a message that an agent wrote.');
  await bar.point('.Bubble_b__n8k', 3);
  await bar.says('Now at the box in which you write the reply.');
  await bar.point('[data-ph-composer]');
  await bar.says('At an internal note');
  await bar.press('Done');
  await keepTaught(page, await readyPanel(page));
  await page.reload();
  const panel = await readyPanel(page);
  await expect(panel.getByText('Read by structure')).toHaveCount(0);
  await expect(panel.locator('main')).toContainText('declined again');
  server.close();
});
