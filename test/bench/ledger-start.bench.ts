import type { Browser, Page } from 'puppeteer-core';
import { startDemo } from '../helpdesks/demo/server.ts';
import type { Bench } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { manyEntries } from './support/ledger.ts';
import { frontPage, readingShown } from './support/panel.ts';

const ENTRIES = 10_000;
const STARTS = 7;

/**
 * A ticket is opened in a browser whose background was stopped: to what may be given on it, and to the first reading, with a full ledger
 * and with an empty one.
 */
export const bench: Bench = {
  id: 'ledger-start',
  measure: `start with ${ENTRIES} ledger entries, more than with none`,
  unit: 'ms',
  budget: 50,
  async run() {
    const demo = await startDemo();
    try {
      return await inChromium(async (browser) => {
        const page = await frontPage(browser);
        const studio = await browser.newPage();
        const welcome = browser.targets().find((target) => target.url().endsWith('/welcome.html'));
        await studio.goto(new URL('options.html#settings', welcome?.url()).href);
        await page.bringToFront();
        // A browser gets quicker while it is used, so the empty one is measured last.
        await starts(browser, page, demo.url);
        await studio.evaluate(fill, manyEntries(ENTRIES, Date.now()));
        const full = await starts(browser, page, demo.url);
        await studio.evaluate(fill, []);
        const empty = await starts(browser, page, demo.url);
        return {
          figure: full.gestures - empty.gestures,
          note: `gestures ${Math.round(empty.gestures)} → ${Math.round(full.gestures)}, first reading ${Math.round(empty.reading)} → ${Math.round(full.reading)}`,
        };
      });
    } finally {
      await demo.close();
    }
  },
};

async function starts(browser: Browser, page: Page, url: string) {
  const found: { gestures: number; reading: number }[] = [];
  for (let start = 0; start <= STARTS; start += 1) {
    await page.goto('about:blank');
    const worker = browser.targets().find((target) => target.type() === 'service_worker');
    const session = await browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, targetId } of targetInfos)
      if (type === 'service_worker' && worker) await session.send('Target.closeTarget', { targetId });
    const began = Date.now();
    await page.goto(`${url}/`, { waitUntil: 'load' });
    const reading = (await readingShown(page)) - began;
    const panel = page.frames().find((frame) => frame.url().endsWith('/panel.html'));
    await panel?.waitForSelector('.gestures li', { polling: 5 } as never);
    if (start > 0) found.push({ reading, gestures: Date.now() - began });
  }
  // The quickest: everything else that goes on in a machine only adds.
  return {
    gestures: Math.min(...found.map((one) => one.gestures)),
    reading: Math.min(...found.map((one) => one.reading)),
  };
}

/** Runs in the studio: puts a ledger back, as from a copy. */
async function fill(entries: object[]): Promise<void> {
  const text = JSON.stringify({
    attune: 'backup',
    version: 1,
    at: new Date().toISOString(),
    local: {},
    documents: entries.map((entry) => {
      const { id, ...body } = entry as { id: string };
      return { _id: `gesture:${id}`, ...body, ticket: `t-${id}` };
    }),
  });
  const said = await chrome.runtime.sendMessage({ attune: 'data.restore', in: { text } });
  if (!JSON.stringify(said).includes('restored')) throw new Error(JSON.stringify(said));
}
