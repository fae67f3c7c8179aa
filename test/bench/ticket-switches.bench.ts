import type { CDPSession, Page } from 'puppeteer-core';
import { startDemo } from '../helpdesks/demo/server.ts';
import type { Bench } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { frontPage, readingShown } from './support/panel.ts';

const WARM_UP = 40;
const SWITCHES = 200;

/** How much more of the page's memory is in use after 200 ticket switches than before them, beside the page alone. */
export const bench: Bench = {
  id: 'ticket-switches',
  measure: 'memory after 200 ticket switches (Chromium)',
  unit: 'MB',
  budget: ({ peer }) => (peer?.figure ?? 0) + 0.5,
  async run() {
    const demo = await startDemo();
    try {
      const alone = await inChromium((browser) => browser.newPage().then((page) => growth(page, demo.url)), {
        extension: false,
      });
      const figure = await inChromium(async (browser) => {
        const page = await frontPage(browser);
        return growth(page, demo.url, () => readingShown(page));
      });
      return { figure, peer: { name: 'the page alone', figure: alone } };
    } finally {
      await demo.close();
    }
  },
};

async function growth(page: Page, url: string, ready: () => Promise<unknown> = async () => undefined): Promise<number> {
  const session = await page.createCDPSession();
  await page.goto(url, { waitUntil: 'load' });
  await ready();
  await page.evaluate(switchTickets, WARM_UP);
  const before = await inUse(session);
  await page.evaluate(switchTickets, SWITCHES);
  return (await inUse(session)) - before;
}

/** Megabytes that are in use once everything that can be freed has been. */
async function inUse(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** Runs in the page: opens one ticket after the other and lets each stand until it was looked at. */
async function switchTickets(times: number): Promise<void> {
  const idNow = () => document.querySelector('header[data-ticket-id]')?.getAttribute('data-ticket-id');
  for (let count = 0; count < times; count += 1) {
    const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
    const before = idNow();
    rows[count % rows.length]?.click();
    const end = performance.now() + 1000;
    while (idNow() === before && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
