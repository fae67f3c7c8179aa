import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';
import { settled } from '../support/panel.ts';

test('opens, closes and remembers side and width for the site', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const box = () => page.locator('attune-panel').boundingBox();
  expect(await box()).toMatchObject({ width: 376, height: 900 });
  await panel.getByRole('button', { name: /left/i }).click();
  await expect.poll(async () => (await box())?.x).toBe(0);
  await expect(panel.getByRole('button', { name: /right/i })).toBeVisible();
  await settled(panel);
  await panel.getByRole('separator').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await box())?.width).toBeGreaterThan(376);
  const width = (await box())?.width;
  await page.reload();
  const again = await readyPanel(page);
  expect(await box()).toMatchObject({ x: 0, width });
  await settled(again);
  await again.getByRole('button', { name: /close/i }).click();
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('article').first()).toBeVisible();
  await expect(page.locator('attune-panel')).toHaveCount(0);
});

test('the popup’s order opens the panel again', async ({ page, context, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.getByRole('button', { name: /close/i }).click();
  await expect(page.locator('attune-panel')).toHaveCount(0);
  const worker = await serviceWorker(context);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    await chrome.tabs.sendMessage(tab?.id as number, { order: 'open' });
  });
  await readyPanel(page);
});

test('the command keys open, focus, insert and close', async ({ page, context, demo }) => {
  await page.goto(demo.url);
  let panel = await readyPanel(page);
  const worker = await serviceWorker(context);
  const press = (order: string) =>
    worker.evaluate(async (kind) => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      await chrome.tabs.sendMessage(tab?.id as number, { order: kind });
    }, order);
  await press('toggle');
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await press('toggle');
  panel = await readyPanel(page);
  await panel.waitForSelector('.reply-text');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('ATTUNE-PANEL');
  await press('focus');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-composer'))).toBe('reply');
  await settled(panel);
  await press('insert');
  if ((await panel.locator('.gap').count()) > 0) await press('insert');
  await expect.poll(() => draftIn(replyBox(page))).toContain('Siobhan');
});

test('takes no focus on load, and Escape gives the keyboard back to the composer', async ({ page, demo }) => {
  await page.goto(demo.url);
  const box = replyBox(page);
  await draft(page, box, 'Hel');
  const panel = await readyPanel(page);
  await page.keyboard.type('lo');
  expect(await draftIn(box)).toBe('Hello');
  await panel.getByRole('tab').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-composer'))).toBe('reply');
});

test('the keyboard alone: to the second suggestion, its gaps, and into the composer', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.waitForSelector('.reply-text');
  await settled(panel);
  await panel.locator('main').focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if ((await panel.evaluate(() => document.activeElement?.getAttribute('role'))) === 'tab') break;
  }
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  for (const gap of await panel.locator('.gap input').all()) {
    await gap.focus();
    await page.keyboard.type('Tuesday at ten');
  }
  await page.keyboard.press('Alt+Enter');
  await expect(panel.getByRole('status').filter({ hasText: /^Inserted/ })).toBeVisible();
  const draftNow = await draftIn(replyBox(page));
  expect(draftNow).not.toMatch(/\[[a-z]/i);
});

test('gaps are asked for before a reply goes in with them', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.waitForSelector('.gap');
  await settled(panel);
  await panel.locator('main').focus();
  await page.keyboard.press('Alt+Enter');
  await expect(panel.getByRole('status').filter({ hasText: /fill/i })).toBeVisible();
  expect(await draftIn(replyBox(page))).toBe('');
});

test('at 320 pixels and in the dark the panel fits and does not scroll sideways', async ({ page, demo }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${demo.url}/tickets/48163`);
  const panel = await readyPanel(page);
  const wide = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  expect((await page.locator('attune-panel').boundingBox())?.width).toBeLessThanOrEqual(320);
});

test('a panel that the page has taken away comes back', async ({ page, demo }) => {
  await page.goto(demo.url);
  await readyPanel(page);
  await page.evaluate(() => document.querySelector('attune-panel')?.remove());
  await expect(page.locator('attune-panel')).toHaveCount(1);
  await readyPanel(page);
});

test('a refused insert by the command key leaves the keyboard in the note', async ({ page, context, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await page.getByRole('tab', { name: 'Internal note' }).click();
  const note = page.locator('[data-composer="note"]');
  await draft(page, note, 'note ');
  await expect(panel.getByText(/no reply box/i)).toBeVisible();
  const worker = await serviceWorker(context);
  for (let press = 0; press < 2; press += 1) {
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      await chrome.tabs.sendMessage(tab?.id as number, { order: 'insert' });
    });
  }
  await expect(panel.getByRole('status').filter({ hasText: /reply box/i })).toBeVisible();
  await page.keyboard.type('more');
  expect(await draftIn(note)).toBe('note more');
});
