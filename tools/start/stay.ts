import type { Browser } from 'puppeteer-core';

/**
 * Resolves to an exit status when the person closes the browser (0) or stops the program (0 too: that is how one
 * stops it). Closing the last window counts as closing, on systems where the program itself would stay.
 */
export function closedOrStopped(driver: Browser): Promise<number> {
  return new Promise((resolve) => {
    const done = () => resolve(0);
    driver.once('disconnected', done);
    driver.on('targetdestroyed', () => {
      driver.pages().then((pages) => pages.length === 0 && done(), done);
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, done);
  });
}
