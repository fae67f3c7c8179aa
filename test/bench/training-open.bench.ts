import { SCENARIOS } from '../../lib/training/scenarios/index.ts';
import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { frontPage } from './support/panel.ts';

const COUNT = 200;
const OPENED = 7;

/** From asking for the page to people to practise on being painted in it. */
export const bench: Bench = {
  id: 'training-open',
  measure: `training: the page opens with ${COUNT} scenarios (Chromium)`,
  unit: 'ms',
  budget: 500,
  run: () =>
    inChromium(async (browser) => {
      const page = await frontPage(browser);
      await page.evaluateOnNewDocument(noteCards);
      const welcome = browser.targets().find((target) => target.url().endsWith('/welcome.html'));
      const training = new URL('training.html', welcome?.url()).href;
      await page.goto(training);
      await page.evaluate((scenarios) => chrome.storage.local.set({ scenarios }), ownScenarios());
      const figures: number[] = [];
      for (let time = 0; time < OPENED; time += 1) {
        await page.goto('about:blank');
        await page.goto(training);
        const shown = await page.waitForFunction(() => Number(document.documentElement.dataset.cardsAt ?? 0));
        figures.push(Number(await shown.jsonValue()));
        const found = await page.$eval('.training-said', (said) => said.textContent);
        if (!found?.includes(String(COUNT))) throw new Error(`The page shows “${found}”.`);
      }
      return { figure: median(figures), note: `${OPENED} times, the slowest ${Math.round(Math.max(...figures))} ms` };
    }),
};

/** As many of one's own as are missing. */
const ownScenarios = () =>
  Array.from({ length: COUNT - SCENARIOS.length }, (_, at) => ({
    ...SCENARIOS[at % SCENARIOS.length],
    id: `own-${at + 1}`,
    title: `Own scenario ${at + 1}`,
  }));

/** Runs in the page before anything else. */
function noteCards(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.training-grid .card')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      document.documentElement.dataset.cardsAt = String(performance.now());
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
