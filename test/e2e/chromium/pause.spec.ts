import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { popup, sidePanel } from '../support/own-view.ts';
import { stopBackground } from '../support/stop-background.ts';

test('a pause holds for the tab, through navigation and a stopped background, and ends with one press', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Pause in this tab' }).click();
  const host = page.locator('attune-panel');
  await expect(host).toHaveCount(0);

  await stopBackground(context);
  await page.goto(`${demo.url}/tickets/48127`);
  await expect(page.locator('article').first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(demo.url);
  await readyPanel(other);
  await expect(host).toHaveCount(0);
  await other.close();

  await page.bringToFront();
  const view = await popup(context, await serviceWorker(context));
  await expect.poll(view.text).toContain('Paused in this tab');
  await view.press('Go on in this tab');
  await readyPanel(page);
});

test('the popup pauses too, and what the tab held of the customer’s words is gone with the panel', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  await readyPanel(page);
  const worker = await serviceWorker(context);
  const inHand = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await expect.poll(inHand).toContain('piano');
  const view = await popup(context, worker);
  await view.press('Pause in this tab');
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await expect.poll(inHand).not.toContain('piano');
});

test('a pause ends with its tab', async ({ page, context, demo }) => {
  const second = await context.newPage();
  await second.goto(demo.url);
  const panel = await readyPanel(second);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Pause in this tab' }).click();
  const worker = await serviceWorker(context);
  const kept = () => worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).join(' '));
  await expect.poll(kept).toContain('paused:');
  await second.close();
  await expect.poll(kept).not.toContain('paused:');
  await page.goto(demo.url);
  await readyPanel(page);
});

test('the side panel of a paused tab says so, and goes on', { tag: '@long' }, async ({ page, context, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: /side panel/ }).click();
  const side = await sidePanel(context);
  await expect.poll(side.phase).toBe('ready');
  await side.press('More');
  await side.press('Pause in this tab');
  await expect.poll(side.phase).toBe('paused');
  expect(await side.text()).not.toContain('Siobhan');
  await page.goto(`${demo.url}/tickets/48127`);
  await expect(page.locator('article').first()).toBeVisible();
  await expect.poll(side.phase).toBe('paused');
  await side.press('Go on in this tab');
  await expect.poll(side.text).toContain('What Fionn feels');
});
