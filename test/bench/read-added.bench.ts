import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { longThread } from './support/long-thread.ts';
import { ourTasks } from './support/our-tasks.ts';
import { frontPage, readingShown } from './support/panel.ts';

const MESSAGES = 15;

/** The longest call of our script when a message is added to a thread of 500: what was read before is kept. */
export const bench: Bench = {
  id: 'read-added',
  measure: 'a message added to 500 read (Chromium)',
  unit: 'ms',
  budget: 5,
  async run() {
    const stage = await longThread();
    try {
      return await inChromium(async (browser) => {
        const page = await frontPage(browser);
        await page.goto(stage.url, { waitUntil: 'load' });
        let shown = await readingShown(page);
        const figures: number[] = [];
        for (let added = 0; added < MESSAGES; added += 1) {
          const tasks = await ourTasks(page, async () => {
            await page.evaluate(addMessage, added);
            shown = await readingShown(page, shown);
          });
          figures.push(Math.max(...tasks));
        }
        return { figure: median(figures), note: `the longest task of ours, ${MESSAGES} messages` };
      });
    } finally {
      await stage.close();
    }
  },
};

/** Runs in the page. */
function addMessage(added: number): void {
  const last = [...document.querySelectorAll('[data-author="customer"]')].at(-1) as Element;
  const next = last.cloneNode(true) as Element;
  next.setAttribute('data-message-id', `new-${added}`);
  (next.querySelector('.message-body') as Element).textContent = `Hello? It is day ${added + 3} and still nothing!`;
  document.querySelector('article:last-of-type')?.after(next);
}
