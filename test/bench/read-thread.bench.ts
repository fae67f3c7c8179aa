import { type Bench, median } from './support/bench.ts';
import { onEachPage } from './support/each-page.ts';
import { countMessages, MESSAGES } from './support/long-pages.ts';
import { ourTasks } from './support/our-tasks.ts';
import { readingShown } from './support/panel.ts';
import { processorClock } from './support/processor-time.ts';

const LOADS = 5;

/**
 * The longest task of ours while a ticket of 500 messages is opened on the replicas: its first look, which reads them all.
 * Beside it, what the page alone keeps its thread busy with until it is loaded.
 */
export const bench: Bench = {
  id: 'read-thread',
  measure: `a thread of ${MESSAGES} messages read (replicas, Chromium)`,
  unit: 'ms',
  budget: 50,
  run: () =>
    onEachPage({
      async alone(page, long, url) {
        const spent = await processorClock(page);
        const before = await spent();
        await page.goto(url, { waitUntil: 'load' });
        await countMessages(page, long);
        return (await spent()) - before;
      },
      async ours(page, long, url) {
        const figures: number[] = [];
        for (let load = 0; load < LOADS; load += 1) {
          await page.goto('about:blank');
          const open = async () => {
            await page.goto(url, { waitUntil: 'load' });
            await readingShown(page);
          };
          const tasks = await ourTasks(page, open, { answers: true });
          const count = await countMessages(page, long);
          if (count < MESSAGES) throw new Error(`${long.saved.name} has ${count} messages, not ${MESSAGES}`);
          figures.push(Math.max(...tasks));
        }
        return median(figures);
      },
    }),
};
