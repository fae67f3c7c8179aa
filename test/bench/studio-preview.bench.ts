import { type Bench, median } from './support/bench.ts';
import { inStudio } from './support/studio.ts';

const COUNT = 5000;
const KEYS = 30;

interface Watching {
  shown?: Promise<number>;
}

/** From a key in the editor to the changed text beside it. */
export const bench: Bench = {
  id: 'studio-preview',
  measure: `studio: the preview after a key, beside ${COUNT} templates`,
  unit: 'ms',
  budget: 30,
  run: () =>
    inStudio(COUNT, async (page) => {
      await page.evaluate(() => {
        location.hash = 'templates/new';
      });
      await page.waitForSelector('.preview-findings');
      await page.waitForSelector('.preview-fit');
      await page.waitForFunction(() =>
        document.querySelector('.template-code')?.shadowRoot?.querySelector('.cm-content'),
      );
      const figures: number[] = [];
      for (let key = 0; key < KEYS; key += 1) {
        await page.evaluate(() => {
          const field = document.querySelector('.template-code')?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
          const text = document.querySelector('.preview-text');
          if (!field || !text) throw new Error('The editor is not there.');
          field.focus();
          let began = 0;
          field.addEventListener(
            'keydown',
            (event) => {
              began = event.timeStamp;
            },
            { once: true, capture: true },
          );
          (globalThis as Watching).shown = new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              resolve(performance.now() - began);
            });
            observer.observe(text, { childList: true, characterData: true, subtree: true });
          });
        });
        await page.keyboard.press(key % 2 === 0 ? 'a' : 'e');
        figures.push((await page.evaluate(() => (globalThis as Watching).shown)) ?? Number.POSITIVE_INFINITY);
      }
      return { figure: median(figures.slice(5)), note: `slowest ${Math.round(Math.max(...figures.slice(5)))} ms` };
    }),
};
