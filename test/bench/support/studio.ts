import type { Page } from 'puppeteer-core';
import { inChromium } from './browser.ts';
import { frontPage } from './panel.ts';
import { manyTemplates } from './templates.ts';

/** Letters of a body, so that all of them together may be kept. */
const BODY = 400;

/** The studio in front, with so many templates of one's own kept; it stands on the settings. */
export function inStudio<T>(count: number, work: (page: Page) => Promise<T>): Promise<T> {
  return inChromium(async (browser) => {
    const page = await frontPage(browser);
    const welcome = browser.targets().find((target) => target.url().endsWith('/welcome.html'));
    const studio = new URL('options.html#settings', welcome?.url()).href;
    await page.goto(studio);
    const kept = manyTemplates(count).map((template, at) => {
      const one = { ...template, id: `own-${at}`, scope: 'mine', shortcut: null, example: null };
      return {
        id: one.id,
        template: { ...one, body: template.body.slice(0, BODY), when: {}, fillIns: [] },
        at: '2026-11-22T09:00:00.000Z',
      };
    });
    await page.evaluate((templates) => chrome.storage.local.set({ templates }), kept);
    await page.reload();
    await page.waitForSelector('.roles');
    return work(page);
  });
}
