import { readerScript, servePages, unknownPages } from '../e2e/support/unknown.ts';
import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { processorClock } from './support/processor-time.ts';

const MESSAGES = 500;
const RUNS = 7;

/** One inference on a long thread of a helpdesk that nobody knows. */
export const bench: Bench = {
  id: 'structure',
  measure: `unknown helpdesk, ${MESSAGES} messages, inferred (Chromium)`,
  unit: 'ms',
  budget: 50,
  async run() {
    const saved = unknownPages().find(({ name }) => name === 'notes-mixed');
    if (!saved) throw new Error('the saved page is missing');
    const server = await servePages();
    try {
      return await inChromium(async (browser) => {
        const page = await browser.newPage();
        await page.goto(server.urlOf(saved), { waitUntil: 'load' });
        await page.evaluate(lengthen, MESSAGES);
        await page.evaluate(await readerScript());
        const spent = await processorClock(page);
        const figures: number[] = [];
        for (let run = 0; run < RUNS; run += 1) {
          const before = await spent();
          await page.evaluate(() => void globalThis.inferAlone());
          figures.push((await spent()) - before);
        }
        return { figure: median(figures), note: `${RUNS} runs` };
      });
    } finally {
      server.close();
    }
  },
};

/** Runs in the page. */
function lengthen(messages: number): void {
  const items = [...document.querySelectorAll('.item')];
  for (let count = items.length; count < messages; count += 1) {
    const next = items[count % items.length];
    if (next) document.querySelector('.composers')?.before(next.cloneNode(true));
  }
}
