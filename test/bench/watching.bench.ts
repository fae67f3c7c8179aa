import type { Page } from 'puppeteer-core';
import { startDemo } from '../helpdesks/demo/server.ts';
import type { Bench } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { ourTasks } from './support/our-tasks.ts';
import { frontPage, readingShown } from './support/panel.ts';
import { processorClock } from './support/processor-time.ts';

const SECONDS = 10;

/** What our script takes of the page's main thread while the page makes 5,000 nodes a second, for ten seconds. */
export const bench: Bench = {
  id: 'watching',
  measure: 'watching 5,000 new nodes a second (Chromium)',
  unit: '%',
  budget: 1,
  async run() {
    const demo = await startDemo();
    try {
      const without = await inChromium((browser) => browser.newPage().then((page) => busy(page, demo.url)), {
        extension: false,
      });
      return await inChromium(async (browser) => {
        const page = await frontPage(browser);
        const wholly = await busy(page, demo.url, () => readingShown(page));
        const tasks = await ourTasks(page, () => page.evaluate(storm, SECONDS));
        const sum = tasks.reduce((all, task) => all + task, 0);
        const longest = Math.max(0, ...tasks);
        if (longest > 50) throw new Error(`a task of ours took ${longest.toFixed(0)} ms, at most 50`);
        return {
          figure: sum / SECONDS / 10,
          peer: { name: 'the page alone', figure: without },
          note: `the page with us ${wholly.toFixed(1)} %; ${tasks.length} calls, the longest ${longest.toFixed(1)} ms`,
        };
      });
    } finally {
      await demo.close();
    }
  },
};

/** How busy the main thread is in a storm, in per cent of its time, counted by the processor and not by the clock. */
async function busy(page: Page, url: string, ready: () => Promise<unknown> = async () => undefined): Promise<number> {
  const spent = await processorClock(page);
  await page.goto(url, { waitUntil: 'load' });
  await ready();
  const before = await spent();
  await page.evaluate(storm, SECONDS);
  return ((await spent()) - before) / (10 * SECONDS);
}

/** Runs in the page: fifty nodes come and the fifty before them go, every ten milliseconds. */
async function storm(seconds: number): Promise<void> {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.cssText = 'position:fixed;top:0;left:0;height:20px;overflow:hidden';
  const end = performance.now() + seconds * 1000;
  let made = 0;
  const began = performance.now();
  while (performance.now() < end) {
    const due = Math.min(500, (performance.now() - began) * 5 - made);
    const nodes = Array.from({ length: Math.max(0, Math.floor(due)) }, () => document.createElement('i'));
    made += nodes.length;
    box.replaceChildren(...nodes);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  box.remove();
}
