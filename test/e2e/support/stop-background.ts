import type { BrowserContext } from '@playwright/test';

/** Milliseconds in which a worker that was told to close has closed. */
const CLOSING = 3000;

/**
 * Stops the extension's background worker, as the browser does when it has been idle; resolves once it is gone.
 *
 * @param gone tells it where something of ours wakes the worker again at once, under the same name
 */
export async function stopBackground(context: BrowserContext, gone?: () => Promise<boolean>): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  };
  const worker = await running();
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  const isThere = async () => (gone ? !(await gone()) : (await running()) !== undefined);
  // A panel may wake the next one at once, under the same name; the closing itself takes no such time.
  const latest = Date.now() + (gone ? Number.POSITIVE_INFINITY : CLOSING);
  while (Date.now() < latest && (await isThere())) await new Promise((resolve) => setTimeout(resolve, 20));
  await session.detach();
}
