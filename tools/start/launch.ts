import { join } from 'node:path';
import puppeteer, { type Browser as Driver, type LaunchOptions } from 'puppeteer-core';
import type { Browser } from '../browsers/find.ts';
import { chromiumFlags, FIREFOX_PREFS } from '../browsers/flags.ts';
import { ROOT } from '../shell.ts';
import { firstLine, Trouble } from '../trouble.ts';
import type { StartOptions } from './options.ts';

/**
 * Opens the browser with a fresh profile and the loopback build in it. Chromium's family takes the extension over the
 * DevTools pipe, the one way that branded Chrome still allows.
 */
export async function launch(browser: Browser, options: StartOptions): Promise<Driver> {
  const shared: LaunchOptions = {
    executablePath: browser.path,
    headless: options.headless,
    defaultViewport: null,
    protocolTimeout: 60_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  try {
    return browser.family === 'firefox' ? await firefox(shared, options) : await chromium(shared, options);
  } catch (error) {
    throw new Trouble(`${browser.path} did not start: ${firstLine((error as Error).message)}`);
  }
}

function chromium(shared: LaunchOptions, { headless, dark, size }: StartOptions): Promise<Driver> {
  return puppeteer.launch({
    ...shared,
    pipe: true,
    enableExtensions: [join(ROOT, '.output', 'chrome-mv3-loopback')],
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...chromiumFlags({ headless }),
      `--window-size=${size.width},${size.height}`,
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
}

async function firefox(shared: LaunchOptions, { dark }: StartOptions): Promise<Driver> {
  const driver = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      ...(dark ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    },
  });
  await driver.installExtension(join(ROOT, '.output', 'firefox-mv3-loopback'));
  return driver;
}
