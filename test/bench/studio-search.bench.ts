import { type Bench, median } from './support/bench.ts';
import { inStudio } from './support/studio.ts';

const COUNT = 5000;
const TYPED = 'refund parcel';
/** Where a key changes nothing in the list, nothing is waited for any longer than this. */
const PATIENCE_MS = 400;
const BUDGET_MS = 10;

/** From a key in the search to the changed list. */
export const bench: Bench = {
  id: 'studio-search',
  measure: `studio: the list after a key in the search, of ${COUNT}`,
  unit: 'ms',
  budget: BUDGET_MS,
  run: () =>
    inStudio(COUNT, async (page) => {
      await page.evaluate(() => {
        location.hash = 'templates';
      });
      await page.waitForSelector('.bulk');
      await page.focus('.templates-filters input');
      const figures: number[] = [];
      let unchanged = 0;
      for (let round = 0; round < 3; round += 1) {
        for (const letter of TYPED) {
          await page.evaluate(watchList, PATIENCE_MS);
          await page.keyboard.press(letter as 'a');
          const figure = (await page.evaluate(() => (globalThis as Watching).changed)) ?? null;
          if (round === 0) continue;
          if (figure === null) unchanged += 1;
          else figures.push(figure);
        }
        for (const _letter of TYPED) await page.keyboard.press('Backspace');
      }
      return {
        figure: median(figures),
        note: said(figures, unchanged),
      };
    }),
};

/** How the keys went that a median does not show. */
function said(figures: readonly number[], unchanged: number): string {
  const keys = figures.length + unchanged;
  const over = figures.filter((figure) => figure > BUDGET_MS).length;
  const share = Math.round((100 * over) / Math.max(1, figures.length));
  return `slowest ${Math.round(Math.max(0, ...figures))} ms; over ${BUDGET_MS} ms ${over} of ${figures.length} (${share} %); ${unchanged} of ${keys} keys changed nothing within ${PATIENCE_MS} ms`;
}

interface Watching {
  changed?: Promise<number | null>;
}

/** Runs in the page: from now on it waits for milliseconds from the next key until the list, or the count above it, is another. */
function watchList(patience: number): void {
  const list = document.querySelector('.templates');
  const field = document.querySelector('.templates-filters input');
  if (!list || !field) throw new Error('The list is not there.');
  const changed = new Promise<number | null>((resolve) => {
    let began = 0;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - began);
    });
    field.addEventListener(
      'keydown',
      (event) => {
        began = event.timeStamp;
        observer.observe(list, { childList: true, characterData: true, subtree: true });
        setTimeout(() => resolve(null), patience);
      },
      { once: true, capture: true },
    );
  });
  (globalThis as Watching).changed = changed;
}
