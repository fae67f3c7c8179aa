import { type Bench, median } from './support/bench.ts';
import { inStudio } from './support/studio.ts';

const KEYS = 30;

/** From a key in the editor to the changed text beside it. */
export const bench: Bench = {
  id: 'studio-preview',
  measure: 'studio: the preview after a key',
  unit: 'ms',
  budget: 30,
  run: () =>
    inStudio(20, async (page) => {
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
        const shown = page.evaluate(async () => {
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
          return new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              resolve(performance.now() - began);
            });
            observer.observe(text, { childList: true, characterData: true, subtree: true });
          });
        });
        await page.keyboard.press(key % 2 === 0 ? 'a' : 'e');
        figures.push(await shown);
      }
      return { figure: median(figures.slice(5)), note: `slowest ${Math.round(Math.max(...figures.slice(5)))} ms` };
    }),
};
