import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { until } from '../../../tools/browsers/until.ts';
import { startDemo } from '../../helpdesks/demo/server.ts';
import { expect, launchFirefox, panelFrame, readyPanel, test } from '../support/firefox.ts';
import { press } from '../support/press.ts';

/** The build that ships: no host is granted at install. */
const SHIPPED = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** One of the extension's own pages. Firefox keeps their addresses from the driver, so each page is asked. */
function ownPage(firefox: Browser, path: string): Promise<Page> {
  return until(`the page ${path}`, 15_000, async () => {
    for (const page of await firefox.pages()) {
      const at = await page.evaluate(() => location.pathname).catch(() => null);
      if (at === path) return page;
    }
    return null;
  });
}

/** The path of a frame's page; null for one that goes while it is asked, which throws at once. */
const pathOf = async (frame: Frame): Promise<string | null> => {
  try {
    return await frame.evaluate(() => location.pathname);
  } catch {
    return null;
  }
};

const hasPanel = async (tab: Page) => {
  for (const frame of tab.frames()) {
    if ((await pathOf(frame)) === '/panel.html') return true;
  }
  return false;
};

const said = (page: Page | Frame) => page.$eval('form [role="status"]', (line) => line.textContent ?? '');

test('no host is granted at install: a site is read only after it was switched on', async () => {
  const demo = await startDemo({ port: 0 });
  const firefox = await launchFirefox({ build: SHIPPED, grantPermissions: true });
  const tab = await firefox.newPage();
  await tab.goto(demo.url);
  await tab.waitForSelector('article');
  const welcome = await ownPage(firefox, '/welcome.html');
  expect(await hasPanel(tab)).toBe(false);

  await welcome.type('form input[type="url"]', demo.url);
  await press(welcome, 'form button[type="submit"]');
  await until('the word that the site is on', 10_000, async () => (/is on\./.test(await said(welcome)) ? true : null));
  // The tab that was open already gets its panel without a reload.
  await readyPanel(tab);
  // And the registration holds for new pages of the site.
  await tab.reload();
  await readyPanel(tab);
  await firefox.close();
  await demo.close();
});

test('a site whose permission the user withdraws is left at once', async () => {
  const demo = await startDemo({ port: 0 });
  const firefox = await launchFirefox({ build: SHIPPED, grantPermissions: true });
  const welcome = await ownPage(firefox, '/welcome.html');
  await welcome.type('form input[type="url"]', demo.url);
  await press(welcome, 'form button[type="submit"]');
  await until('the word that the site is on', 10_000, async () => (/is on\./.test(await said(welcome)) ? true : null));
  const tab = await firefox.newPage();
  await tab.goto(demo.url);
  await panelFrame(tab);
  await welcome.evaluate(async (origin) => {
    const api = (globalThis as unknown as { browser: { permissions: { remove(which: object): Promise<boolean> } } })
      .browser;
    await api.permissions.remove({ origins: [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`] });
  }, demo.url);
  await until('the panel gone', 10_000, async () => ((await hasPanel(tab)) ? null : true));
  await tab.reload();
  await tab.waitForSelector('article');
  expect(await hasPanel(tab)).toBe(false);
  await firefox.close();
  await demo.close();
});
