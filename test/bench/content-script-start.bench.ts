import { startDemo } from '../helpdesks/demo/server.ts';
import { type Bench, median } from './support/bench.ts';
import { inChromium } from './support/browser.ts';

const LOADS = 15;

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** How long the page waits for our script: compiling it and running it once, by the browser's own trace. */
export const bench: Bench = {
  id: 'content-script-start',
  measure: 'content script, start in a page (Chromium)',
  unit: 'ms',
  budget: 6,
  async run() {
    const demo = await startDemo();
    try {
      return await inChromium(async (browser) => {
        const page = await browser.newPage();
        const figures: number[] = [];
        for (let load = 0; load < LOADS; load++) {
          await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
          await page.goto(`${demo.url}/`, { waitUntil: 'load' });
          const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
            traceEvents: TraceEvent[];
          };
          const ours = trace.traceEvents.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
          if (ours.length) figures.push(ours.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0));
        }
        if (!figures.length) throw new Error('the trace holds no content script');
        return { figure: median(figures), note: `${figures.length} page loads` };
      });
    } finally {
      await demo.close();
    }
  },
};

const isOurs = ({ args }: TraceEvent) => /^chrome-extension:.*content-scripts\//.test(args?.data?.url ?? '');
