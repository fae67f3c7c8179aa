import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel, takesClicks, test } from '../support/chromium.ts';
import { savedPage } from '../support/lessons.ts';
import { insertByKey, saysInserted } from '../support/panel.ts';
import { PickerBar } from '../support/picker.ts';
import { servePages } from '../support/unknown.ts';

/** Tab, until what has the keyboard in the panel is called so; then Enter. */
async function pressInPanel(page: Page, panel: Frame, name: string): Promise<void> {
  const button = panel.getByRole('button', { name });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

/** The panel as narrow as it gets, in a window with room beside it; and a window no wider than the panel. */
const WINDOWS = [
  { name: 'beside the page', window: { width: 1100, height: 700 } },
  { name: 'in a window of that width', window: { width: 320, height: 640 } },
];

for (const { name, window } of WINDOWS)
  test(`a panel of 320 pixels, ${name}: a site is taught by keys alone, and answered`, async ({ page }) => {
    const server = await servePages();
    await page.setViewportSize(window);
    await server.show(page, savedPage('notes-mixed'));
    const panel = await readyPanel(page);
    const frame = page.locator('attune-panel');
    const width = async () => (await frame.boundingBox())?.width ?? 0;
    const edge = panel.getByRole('separator');
    while ((await width()) > 320 && window.width > 320) {
      const before = await width();
      await edge.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(width).toBeLessThan(before);
    }
    expect(await width()).toBeLessThanOrEqual(320);
    await takesClicks(panel);
    await panel.locator('main').focus();
    await pressInPanel(page, panel, 'Show Attune where things are');
    const bar = await PickerBar.at(page);
    await bar.says('Point at a message that the customer wrote.');
    await bar.takeByKeys('Callum Reid');
    await bar.says('Now at a message that an agent wrote.');
    await bar.takeByKeys('Priya Nair');
    await bar.says('Now at the box in which you write the reply.');
    await bar.takeByKeys('Public reply');
    await bar.says('At an internal note');
    await bar.pressByKeys('Done');
    await expect(page.locator('attune-picker')).toHaveCount(0);
    await expect(panel.getByRole('heading', { name: 'Does Attune read it right now?' })).toBeFocused();
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await takesClicks(panel);
    await pressInPanel(page, panel, 'Keep for this site');
    await expect(panel.getByText('Read by structure')).toHaveCount(0);
    await insertByKey(panel);
    await saysInserted(panel);
    expect(await page.locator('#note-ed').innerText()).toBe('');
    server.close();
  });
