import { type Bench, median } from './support/bench.ts';
import { inStudio } from './support/studio.ts';

const COUNT = 5000;
const OPENED = 5;

/** From the click on “Templates” to the list on the screen. */
export const bench: Bench = {
  id: 'studio-list',
  measure: `studio: the list of ${COUNT} templates opens`,
  unit: 'ms',
  budget: 200,
  run: () =>
    inStudio(COUNT, async (page) => {
      // What a list shows is written when templates are kept; here they were put there by hand.
      await page.evaluate(opened);
      await page.waitForSelector('.bulk');
      await page.evaluate(() => {
        location.hash = 'settings';
      });
      await page.waitForSelector('.roles');
      const figures: number[] = [];
      for (let time = 0; time < OPENED; time += 1) {
        figures.push(await page.evaluate(opened));
        await page.evaluate(() => {
          location.hash = 'settings';
        });
        await page.waitForSelector('.roles');
      }
      return { figure: median(figures), note: `the first time ${Math.round(figures[0] ?? 0)} ms` };
    }),
};

/** Runs in the page: milliseconds from the click until rows have been painted. */
function opened(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.template-rows li')) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const began = performance.now();
    document.querySelector<HTMLAnchorElement>('a[href="#templates"]')?.click();
  });
}
