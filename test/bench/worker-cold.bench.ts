import { extensionId, loopbackBuild } from '../e2e/support/build.ts';
import { loadedBy } from '../meta/support/builds.ts';
import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { frontPage } from './support/panel.ts';
import { sixtyWords } from './support/texts.ts';

const STARTS = 7;

/** From `new Worker` to the first answer, in one of the extension's own pages. */
export const bench: Bench = {
  id: 'worker-cold',
  measure: 'cold worker → first reading (Chromium)',
  unit: 'ms',
  budget: 250,
  async run() {
    const worker = loadedBy('chrome-mv3-loopback', 'panel.html').find((path) => path.startsWith('assets/worker'));
    if (!worker) throw new Error('the panel loads no worker');
    return inChromium(async (browser) => {
      const page = await frontPage(browser);
      await page.goto(`chrome-extension://${extensionId(loopbackBuild('chrome'))}/panel.html`);
      const figures: number[] = [];
      for (let start = 0; start < STARTS; start++) {
        figures.push(await page.evaluate(firstReading, `/${worker}`, conversation(sixtyWords(start))));
      }
      return { figure: median(figures), note: `${STARTS} starts, tab already open` };
    });
  },
};

/** Runs in the page; speaks as `openDoor` does, so that nothing but the worker is measured. Rejects unless a reading comes back. */
function firstReading(path: string, said: unknown): Promise<number> {
  const began = performance.now();
  const worker = new Worker(path, { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      const took = performance.now() - began;
      worker.terminate();
      if (data.value?.headline) resolve(took);
      else reject(new Error(`the worker gave no reading: ${data.error}`));
    };
    worker.postMessage({ id: 1, name: 'read', given: [said] });
  });
}

function conversation(text: string) {
  return {
    id: 'bench',
    helpdesk: null,
    channel: 'email',
    subject: null,
    locale: null,
    company: null,
    customer: { name: null, email: null, since: null, segment: null, locale: null },
    agent: { name: null },
    messages: [{ id: '0', author: 'customer', at: null, text }],
  };
}
