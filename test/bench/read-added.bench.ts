import { type Bench, median } from './support/bench.ts';
import { onEachPage } from './support/each-page.ts';
import { addMessage, MESSAGES } from './support/long-pages.ts';
import { ourTasks } from './support/our-tasks.ts';
import { readingShown } from './support/panel.ts';
import { processorClock } from './support/processor-time.ts';

const ADDED = 9;
const wordsOf = (added: number) => `Hello? It is day ${added + 3} now and I am furious that still nobody answers!`;

/**
 * The longest call of ours when a message is added to a thread of 500 on the replicas: what was read before is kept.
 * Beside it, what the page alone does to show it.
 */
export const bench: Bench = {
  id: 'read-added',
  measure: `a message added to ${MESSAGES} read (replicas, Chromium)`,
  unit: 'ms',
  budget: 5,
  run: () =>
    onEachPage({
      async alone(page, long, url) {
        await page.goto(url, { waitUntil: 'load' });
        const spent = await processorClock(page);
        const before = await spent();
        for (let added = 0; added < ADDED; added += 1) {
          await addMessage(page, long, wordsOf(added));
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        }
        return ((await spent()) - before) / ADDED;
      },
      async ours(page, long, url) {
        await page.goto(url, { waitUntil: 'load' });
        let shown = await readingShown(page);
        const figures: number[] = [];
        for (let added = 0; added < ADDED; added += 1) {
          const tasks = await ourTasks(page, async () => {
            await addMessage(page, long, wordsOf(added));
            shown = await readingShown(page, shown);
          });
          figures.push(Math.max(...tasks));
        }
        return median(figures);
      },
    }),
};
