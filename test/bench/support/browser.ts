import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { chromiumFlags } from '../../../tools/browsers/flags.ts';
import { loopbackBuild } from '../../e2e/support/build.ts';

/** Chromium, headless, with the loopback build (unless told otherwise); closed when `work` is done. */
export async function inChromium<T>(
  work: (browser: Browser) => Promise<T>,
  { extension = true }: { extension?: boolean } = {},
): Promise<T> {
  const found = findBrowser(['chromium']);
  if (!found) throw new Error('no Chromium on this machine');
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    ...(extension ? { enableExtensions: [loopbackBuild('chrome')] } : {}),
    defaultViewport: { width: 1440, height: 900 },
    args: chromiumFlags({ headless: true }),
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
