import { startDemo } from '../helpdesks/demo/server.ts';
import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { frontPage, readingShown } from './support/panel.ts';

const CHANGES = 15;

/** From the moment a customer's new message enters the page to its reading painted in the panel. */
export const bench: Bench = {
  id: 'thread-change',
  measure: 'thread changed → new reading shown (Chromium)',
  unit: 'ms',
  budget: 100,
  async run() {
    const demo = await startDemo();
    try {
      return await inChromium(async (browser) => {
        const page = await frontPage(browser);
        await page.goto(`${demo.url}/`, { waitUntil: 'load' });
        let shown = await readingShown(page);
        const figures: number[] = [];
        for (let change = 0; change < CHANGES; change += 1) {
          // Agents do not get a message every 300 ms; the budget is for one that comes after a quiet moment.
          await new Promise((resolve) => setTimeout(resolve, 400));
          const changed = await page.evaluate(addMessage, change);
          shown = await readingShown(page, Math.max(shown, changed));
          figures.push(shown - changed);
        }
        return {
          figure: median(figures),
          note: `${CHANGES} messages, ${Math.round(Math.min(...figures))}–${Math.round(Math.max(...figures))}`,
        };
      });
    } finally {
      await demo.close();
    }
  },
};

/** Runs in the page. */
function addMessage(change: number): number {
  const items = document.querySelector('.thread-items') as Element;
  const last = [...items.querySelectorAll('[data-author="customer"]')].at(-1) as Element;
  const next = last.cloneNode(true) as Element;
  next.setAttribute('data-message-id', `new-${change}`);
  (next.querySelector('.message-body') as Element).textContent =
    `Hello? It is day ${13 + change} now and still nothing!`;
  items.append(next);
  return performance.timeOrigin + performance.now();
}
