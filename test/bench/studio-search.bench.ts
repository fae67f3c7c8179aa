import type { Page } from 'puppeteer-core';
import { type Bench, median } from './support/bench.ts';
import { inStudio } from './support/studio.ts';

const COUNT = 5000;
const TYPED = ['refund', 'parcel', 'invoice', 'delivery', 'password', 'booking', 'late', 'cancel', 'thanks', 'account'];
/** Milliseconds without a change after which the number found is the one. */
const STILL = 400;

/** From a key in the field to the number of those found, by way of the worker; without the painting. */
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
      // What each finds, so that the answer to the word before is not taken for it.
      const found = new Map<string, string>();
      for (const words of TYPED) found.set(words, await settled(page, words));
      const [first = ''] = TYPED;
      let last = found.get(TYPED.at(-1) ?? '');
      const figures: number[] = [];
      for (const words of TYPED) {
        const wanted = found.get(words) ?? '';
        if (wanted !== last) figures.push(await timed(page, words, wanted));
        last = wanted;
      }
      if (figures.length < TYPED.length / 2)
        throw new Error(`Too few words differ in what they find, from “${first}” on.`);
      return { figure: median(figures), note: `slowest ${Math.max(...figures).toFixed(1)} ms` };
    }),
};

/** The number that is said for some words, once it stays. */
const settled = (page: Page, words: string): Promise<string> =>
  page.evaluate(
    (typed, still) =>
      new Promise<string>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('.templates-filters input');
        const count = document.querySelector('.templates-count');
        if (!field || !count) throw new Error('The list is not there.');
        const over = () => {
          observer.disconnect();
          resolve(count.textContent);
        };
        let waiting = setTimeout(over, still);
        const observer = new MutationObserver(() => {
          clearTimeout(waiting);
          waiting = setTimeout(over, still);
        });
        observer.observe(count, { childList: true, characterData: true, subtree: true });
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
    STILL,
  );

/** Milliseconds from the key until this is said. */
const timed = (page: Page, words: string, wanted: string): Promise<number> =>
  page.evaluate(
    (typed, said) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('.templates-filters input');
        const count = document.querySelector('.templates-count');
        if (!field || !count) throw new Error('The list is not there.');
        const observer = new MutationObserver(() => {
          if (count.textContent !== said) return;
          observer.disconnect();
          resolve(performance.now() - began);
        });
        observer.observe(count, { childList: true, characterData: true, subtree: true });
        const began = performance.now();
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
    wanted,
  );
