import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { FIREFOX_PREFS } from '../../../tools/browsers/flags.ts';
import { type Demo, startDemo } from '../../helpdesks/demo/server.ts';
import { loopbackBuild } from './build.ts';

interface Fixtures {
  /** Firefox with the loopback build in a fresh profile, one a test. */
  firefox: Browser;
  /** Puppeteer's page: Playwright cannot drive an unpatched Firefox. */
  tab: Page;
  demo: Demo;
}

export const test = base.extend<Fixtures>({
  firefox: async ({}, use) => {
    const firefox = await launchFirefox({ build: loopbackBuild('firefox') });
    await use(firefox);
    await firefox.close();
  },
  tab: async ({ firefox }, use) => {
    await use(await firefox.newPage());
  },
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0 });
    await use(demo);
    await demo.close();
  },
});

export { expect } from '@playwright/test';
export { panelFrame, readyPanel } from '../../../tools/browsers/panel.ts';

interface Launch {
  /** Folder of the build to install. */
  build: string;
  /** Answers every permission prompt with yes, where a test may not click in the browser's own interface. */
  grantPermissions?: boolean;
  prefs?: Record<string, unknown>;
  /** The home folder it sees; that of whoever runs the tests where none is given. */
  home?: string;
}

/** The machine's own Firefox, headless, with a build installed for this run. The caller closes it. */
export async function launchFirefox({ build, grantPermissions = false, prefs = {}, home }: Launch): Promise<Browser> {
  const browser = findBrowser(['firefox']);
  if (!browser) throw new Error('No Firefox was found on this machine.');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browser.path,
    headless: true,
    ...(home ? { env: { ...process.env, HOME: home } } : {}),
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      ...(grantPermissions ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...prefs,
    },
  });
  await firefox.installExtension(build);
  return firefox;
}
