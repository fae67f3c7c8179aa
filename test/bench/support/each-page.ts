import type { Browser, Page } from 'puppeteer-core';
import { servePages } from '../../e2e/support/unknown.ts';
import type { Figures } from './bench.ts';
import { inChromium } from './browser.ts';
import { type LongPage, longPages } from './long-pages.ts';
import { frontPage } from './panel.ts';

/** What one page of a helpdesk costs with us, and what it costs alone. */
interface Beside {
  /** Shows the page and does the work once. */
  ours(page: Page, long: LongPage, url: string): Promise<number>;
  /** The same without the extension. */
  alone(page: Page, long: LongPage, url: string): Promise<number>;
}

async function measured(
  open: (browser: Browser) => Promise<Page>,
  extension: boolean,
  work: (page: Page, long: LongPage, url: string) => Promise<number>,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const served = await servePages();
  try {
    await inChromium(
      async (browser) => {
        const page = await open(browser);
        for (const long of await longPages()) {
          await page.goto('about:blank');
          found.set(long.saved.name, await work(page, long, served.urlOf(long.saved)));
        }
      },
      { extension },
    );
  } finally {
    served.close();
  }
  return found;
}

/** Measures on each of the long pages, and beside it the same page without the extension. The figure is the dearest page's. */
export async function onEachPage({ ours, alone }: Beside): Promise<Figures> {
  const without = await measured((browser) => browser.newPage(), false, alone);
  const found = await measured(frontPage, true, ours);
  const [[dearest, figure] = ['', Number.NaN]] = [...found].sort(([, one], [, other]) => other - one);
  return {
    figure,
    peer: { name: `the page alone (${dearest})`, figure: without.get(dearest) ?? Number.NaN },
    note: [...found].map(([name, each]) => `${name} ${each.toFixed(1)}`).join(', '),
  };
}
