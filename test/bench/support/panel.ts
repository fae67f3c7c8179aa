import type { Browser, Frame, Page } from 'puppeteer-core';
import { until } from '../../../tools/browsers/until.ts';

const MARK = 'attune reading shown';

/** A page in front: the welcome page opens after the install, and browsers paint no frames in the tabs behind it. */
export async function frontPage(browser: Browser): Promise<Page> {
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 5_000 });
  const page = await browser.newPage();
  await page.bringToFront();
  return page;
}

/** Our panel's frame, once it is there. */
export async function panelOf(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame) => frame.url().endsWith('/panel.html');
  return page.frames().find(isPanel) ?? page.waitForFrame(isPanel);
}

/** When the panel painted its latest reading, in milliseconds of the wall clock; waits for one later than `after`. */
export async function readingShown(page: Page, after = 0): Promise<number> {
  const panel = await panelOf(page);
  return until('a reading in the panel', 15_000, async () => {
    const at = await panel.evaluate((name) => {
      const [mark] = performance.getEntriesByName(name);
      return mark ? performance.timeOrigin + mark.startTime : 0;
    }, MARK);
    return at > after ? at : null;
  });
}
