import type { Page } from 'puppeteer-core';
import { replicaPage } from '../e2e/support/replicas.ts';
import { servePages } from '../e2e/support/unknown.ts';
import type { Bench } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { ourTasks } from './support/our-tasks.ts';
import { frontPage, panelOf, readingShown } from './support/panel.ts';
import { processorClock } from './support/processor-time.ts';

const SECONDS = 10;
/** Pages unlike each other: several tickets kept, `:has()`, a feed within a shell, frames. */
const PAGES = ['zendesk', 'gmail', 'intercom', 'salesforce-lightning'] as const;
const LONGEST_TASK = 50;
/** Milliseconds between two readings at the least; what the browser's timers are off by is let be. */
const REST = 300;
const OFF_BY = 20;

interface Found {
  share: number;
  longest: number;
  readings: number;
}

/**
 * What our scripts take of a replica's main thread while the page makes 5,000 nodes a second for ten seconds, and says
 * something new in a message ten times a second, so that there is something to read all the time.
 */
export const bench: Bench = {
  id: 'watching',
  measure: 'watching 5,000 new nodes a second (replicas, Chromium)',
  unit: '%',
  budget: 1,
  async run() {
    const served = await servePages();
    try {
      const alone = new Map<string, number>();
      await inChromium(
        async (browser) => {
          const page = await browser.newPage();
          for (const name of PAGES) alone.set(name, await busy(page, served.urlOf(replicaPage(name)), name));
        },
        { extension: false },
      );
      const found = new Map<string, Found>();
      await inChromium(async (browser) => {
        const page = await frontPage(browser);
        for (const name of PAGES) found.set(name, await watched(page, served.urlOf(replicaPage(name)), name));
      });
      const [[dearest, { share }] = ['', { share: Number.NaN }]] = [...found].sort(([, a], [, b]) => b.share - a.share);
      return {
        figure: share,
        peer: { name: `the page alone (${dearest})`, figure: alone.get(dearest) ?? Number.NaN },
        note: [...found]
          .map(
            ([name, each]) =>
              `${name} ${each.share.toFixed(2)} %, ${each.readings} readings, ${each.longest.toFixed(1)} ms`,
          )
          .join('; '),
      };
    } finally {
      served.close();
    }
  },
};

/** The lines of the customer's messages, by which one of them is found in the page. */
const linesOf = (name: string): string[] =>
  (replicaPage(name).expected?.messages ?? [])
    .filter(({ author }) => author === 'customer')
    .flatMap(({ text }) => String(text).split('\n'))
    .filter((line) => line.length > 30)
    .map((line) => line.slice(0, 20));

/** How busy the main thread of the page alone is in a storm, in per cent of its time, counted by the processor. */
async function busy(page: Page, url: string, name: string): Promise<number> {
  const spent = await processorClock(page);
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  const before = await spent();
  await page.evaluate(storm, SECONDS, linesOf(name));
  return ((await spent()) - before) / (10 * SECONDS);
}

async function watched(page: Page, url: string, name: string): Promise<Found> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  await readingShown(page);
  const panel = await panelOf(page);
  await panel.evaluate(count);
  const tasks = await ourTasks(page, () => page.evaluate(storm, SECONDS, linesOf(name)));
  const readings = await panel.evaluate(() => globalThis.readingsShown ?? []);
  const longest = Math.max(0, ...tasks);
  if (longest > LONGEST_TASK) throw new Error(`${name}: a task of ours took ${longest.toFixed(0)} ms`);
  // Without these the page may be cheap because nobody reads it.
  if (readings.length < 3) throw new Error(`${name}: ${readings.length} readings in ${SECONDS} s of new words`);
  const most = (SECONDS * 1000) / (REST - OFF_BY) + 1;
  if (readings.length > most) throw new Error(`${name}: ${readings.length} readings in ${SECONDS} s`);
  const sum = tasks.reduce((all, task) => all + task, 0);
  return { share: sum / SECONDS / 10, longest, readings: readings.length };
}

declare global {
  var readingsShown: number[] | undefined;
}

/** Runs in the panel: keeps when each reading was shown. */
function count(): void {
  const times: number[] = [];
  globalThis.readingsShown = times;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('attune reading shown')) times.push(startTime);
  }).observe({ entryTypes: ['mark'] });
}

/** Runs in the page: fifty nodes come and the fifty before them go, every ten milliseconds; a message says more and more. */
async function storm(seconds: number, lines: string[]): Promise<void> {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let said: Text | null = null;
  for (let node = words.nextNode() as Text | null; node; node = words.nextNode() as Text | null) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (node.parentElement?.checkVisibility() && lines.some((line) => text.startsWith(line))) said = node;
  }
  if (!said) throw new Error('No message of the customer’s is in the page');
  const first = said.data;
  const box = document.body.appendChild(document.createElement('div'));
  box.style.cssText = 'position:fixed;top:0;left:0;height:20px;overflow:hidden';
  const began = performance.now();
  let made = 0;
  let told = 0;
  for (let now = began; now < began + seconds * 1000; now = performance.now()) {
    const due = Math.min(500, (now - began) * 5 - made);
    const nodes = Array.from({ length: Math.max(0, Math.floor(due)) }, () => document.createElement('i'));
    made += nodes.length;
    box.replaceChildren(...nodes);
    if (now - began > told * 100) {
      told += 1;
      said.data = `${first} This is the ${told}th time that I ask, and I am furious.`;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  box.remove();
}
