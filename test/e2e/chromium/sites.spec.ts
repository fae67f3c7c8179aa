import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { startDemo } from '../../helpdesks/demo/server.ts';
import { expect, launchChromium, readyPanel, serviceWorker, test } from '../support/chromium.ts';

const registered = async (context: BrowserContext) =>
  (await serviceWorker(context)).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

test('after a restart of the browser the site is on as before, and one switched off stays off', {
  tag: '@long',
}, async ({ own }) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'attune-profile-'));
  const demo = await startDemo({ port: 0 });
  let context = await launchChromium({ profile });
  const open = async (): Promise<Page> => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(demo.url);
    await page.waitForSelector('article');
    return page;
  };
  await readyPanel(await open());
  await context.close();

  context = await launchChromium({ profile });
  await readyPanel(await open());
  expect(await registered(context)).toBe(1);
  const options = await context.newPage();
  await options.goto(own('options.html#sites'));
  const row = options.locator('.site-row', { hasText: '127.0.0.1' });
  await row.getByRole('button', { name: 'Switch off' }).click();
  await expect(row).toContainText('off');
  await context.close();

  context = await launchChromium({ profile });
  const page = await open();
  const again = await context.newPage();
  await again.goto(own('options.html#sites'));
  const off = again.locator('.site-row', { hasText: '127.0.0.1' });
  await expect(off).toContainText('The panel opens with a ticket, on the right, 376 pixels wide.');
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await off.getByRole('button', { name: 'Switch on again' }).click();
  await readyPanel(page);
  await context.close();
  await demo.close();
  await rm(profile, { recursive: true, force: true });
});

test('[S25] the list: off leaves the open tab at once, forgotten takes what was remembered with it', async ({
  page,
  context,
  demo,
  own,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.getByRole('button', { name: /left/i }).click();
  const options = await context.newPage();
  await options.goto(own('options.html#sites'));
  const row = options.locator('.site-row', { hasText: '127.0.0.1' });
  await expect(row).toContainText('on the left');
  const worker = await serviceWorker(context);
  const stored = () =>
    worker.evaluate(async () => JSON.stringify((await chrome.storage.local.get('sites')).sites ?? null));
  expect(await stored()).toContain('127.0.0.1');
  await row.getByRole('button', { name: 'Forget' }).click();
  await expect(row).toHaveCount(0);
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await expect.poll(stored).not.toContain('127.0.0.1');
});

test('one ticket that was looked at is counted, without a word of it; forgotten, it is gone from the page at once', async ({
  page,
  context,
  demo,
  own,
}) => {
  await page.goto(`${demo.url}/tickets/47906`);
  await readyPanel(page);
  const worker = await serviceWorker(context);
  const counted = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('adapter-health')));
  await expect.poll(counted).toContain('"visits":1');
  expect(await counted()).not.toContain('47906');
  const options = await context.newPage();
  await options.goto(own('options.html#sites'));
  const health = options.locator('details').filter({ hasText: '127.0.0.1' });
  await expect(health).toContainText('1 ticket');
  await options.locator('.site-row', { hasText: '127.0.0.1' }).getByRole('button', { name: 'Forget' }).click();
  await expect(health).toHaveCount(0);
  await expect(options.locator('.site-said')).toBeFocused();
});

interface Developer {
  getExtensionsInfo(): Promise<{ id: string; name: string }[]>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, pattern: string): Promise<void>;
}

test('[S25] a permission taken away in the browser’s own settings: panel gone, script silent; given back: on again', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  await readyPanel(page);
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  const id = await settings.evaluate(async () => {
    const developer = (chrome as unknown as { developerPrivate: Developer }).developerPrivate;
    const ours = (await developer.getExtensionsInfo()).find(({ name }) => name === 'Attune');
    if (ours) await developer.updateExtensionConfiguration({ extensionId: ours.id, hostAccess: 'ON_CLICK' });
    return ours?.id ?? '';
  });
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await expect.poll(() => registered(context)).toBe(0);
  // The old script hears nothing more: neither an order nor a change of the page brings the panel back.
  const worker = await serviceWorker(context);
  const answered = await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const all = tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id ?? -1, { order: 'open' }).then(
        () => true,
        () => false,
      ),
    );
    return (await Promise.all(all)).filter(Boolean).length;
  });
  expect(answered).toBe(0);
  await page.bringToFront();
  await page.locator('a[data-row][href*="48151"]').click();
  await expect(page).toHaveURL(/48151/);
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await settings.evaluate(async (extension) => {
    const developer = (chrome as unknown as { developerPrivate: Developer }).developerPrivate;
    await developer.addHostPermission(extension, 'http://127.0.0.1/*');
  }, id);
  await readyPanel(page);
});
