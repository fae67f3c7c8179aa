import type { Frame, Page } from 'puppeteer-core';

/**
 * A real click on the first element of a selector, in a page or a frame of it. Puppeteer's own `click` first waits for
 * an intersection observer, which a headless Firefox under load may never call.
 */
export async function press(where: Page | Frame, selector: string): Promise<void> {
  const found = await where.$(selector);
  if (!found) throw new Error(`Nothing to press: ${selector}`);
  await found.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const { x, y } = await found.clickablePoint();
  await ('page' in where ? where.page() : where).mouse.click(x, y);
}
