import type { Page } from 'puppeteer-core';

/**
 * A clock for a page's main thread that counts the processor's time and not the wall's: what other programs take from a
 * busy machine is not ours. Milliseconds since the page began.
 */
export async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
