import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Our panel's frame in a page. Firefox hides its address from the driver, so each frame is asked. */
export async function panelFrame(page: Page, timeout = 15_000): Promise<Frame> {
  return until('the panel frame', timeout, async () => {
    for (const frame of page.frames()) {
      const path = await frame.evaluate(() => location.pathname).catch(() => null);
      if (path === '/panel.html') return frame;
    }
    return null;
  });
}

/** Our panel's frame, once it shows a finished reading. */
export async function readyPanel(page: Page, timeout = 15_000): Promise<Frame> {
  const frame = await panelFrame(page, timeout);
  await frame.waitForSelector('[data-phase="ready"]', { timeout });
  return frame;
}
