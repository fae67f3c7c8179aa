import { startDemo } from '../helpdesks/demo/server.ts';
import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { frontPage, readingShown } from './support/panel.ts';

const LOADS = 9;

/** From our element entering the page to the first reading painted in it: frame, panel, worker, engine and all. */
export const bench: Bench = {
  id: 'inject-to-reading',
  measure: 'panel: inject → first reading shown (Chromium)',
  unit: 'ms',
  budget: 300,
  async run() {
    const demo = await startDemo();
    try {
      return await inChromium(async (browser) => {
        const page = await frontPage(browser);
        await page.evaluateOnNewDocument(noteInjection);
        const figures: number[] = [];
        for (let load = 0; load <= LOADS; load += 1) {
          await page.goto(`${demo.url}/`, { waitUntil: 'load' });
          const shown = await readingShown(page);
          const injected = await page.evaluate(() => Number(document.documentElement.dataset.injectedAt));
          // The first load of a browser's life pays for its start; agents load pages all day.
          if (load > 0) figures.push(shown - injected);
        }
        return {
          figure: median(figures),
          note: `${LOADS} page loads, ${Math.round(Math.min(...figures))}–${Math.round(Math.max(...figures))}`,
        };
      });
    } finally {
      await demo.close();
    }
  },
};

/** Runs in the page before anything else. */
function noteInjection(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('attune-panel')) return;
    document.documentElement.dataset.injectedAt = String(performance.timeOrigin + performance.now());
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
