import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { longThread } from './support/long-thread.ts';
import { ourTasks } from './support/our-tasks.ts';
import { frontPage, readingShown } from './support/panel.ts';

const LOADS = 7;

/** The longest task of our script while a ticket of 500 messages is opened: its first look, which reads them all. */
export const bench: Bench = {
  id: 'read-thread',
  measure: 'a thread of 500 messages read (Chromium)',
  unit: 'ms',
  budget: 50,
  async run() {
    const stage = await longThread();
    try {
      return await inChromium(async (browser) => {
        const page = await frontPage(browser);
        const figures: number[] = [];
        for (let load = 0; load < LOADS; load += 1) {
          const open = async () => {
            await page.goto(stage.url, { waitUntil: 'load' });
            await readingShown(page);
          };
          const tasks = await ourTasks(page, open, { answers: true });
          figures.push(Math.max(...tasks));
        }
        return { figure: median(figures), note: `the longest task of ours, ${LOADS} page loads` };
      });
    } finally {
      await stage.close();
    }
  },
};
