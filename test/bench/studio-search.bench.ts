import { type Bench, median } from './support/bench.ts';
import { inStudio } from './support/studio.ts';

const COUNT = 5000;
/** Each finds another number of templates than the one before, so that every answer shows. */
const TYPED = ['refund', 'parcel', 'invoice', 'delivery', 'password', 'booking', 'late', 'cancel', 'thanks', 'account'];

/** The search alone, as the page asks it: to the worker and back, without the painting. */
export const bench: Bench = {
  id: 'studio-search',
  measure: `studio: a key in the search over ${COUNT} templates`,
  unit: 'ms',
  budget: 10,
  run: () =>
    inStudio(COUNT, async (page) => {
      await page.evaluate(() => {
        location.hash = 'templates';
      });
      await page.waitForSelector('.bulk');
      const search = async (words: string) =>
        page.evaluate(async (typed) => {
          const field = document.querySelector<HTMLInputElement>('.templates-filters > input');
          const count = document.querySelector('.templates-count');
          if (!field || !count) throw new Error('The list is not there.');
          const found = new Promise<void>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              resolve();
            });
            observer.observe(count, { childList: true, characterData: true, subtree: true });
          });
          const began = performance.now();
          field.value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await found;
          return performance.now() - began;
        }, words);
      const first = await search('shoes');
      const figures: number[] = [];
      for (const words of TYPED) figures.push(await search(words));
      const slowest = Math.max(...figures);
      return { figure: median(figures), note: `slowest ${slowest.toFixed(1)} ms, the first ${Math.round(first)} ms` };
    }),
};
