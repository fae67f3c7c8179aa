import type { BrowserContext } from '@playwright/test';

/** Stops the extension's background worker, as the browser does when it has been idle; resolves once it is gone. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  };
  const worker = await running();
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  while (await running()) await new Promise((resolve) => setTimeout(resolve, 20));
  await session.detach();
}
