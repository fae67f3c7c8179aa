import type { Page } from '@playwright/test';

/** All that a page says to a screen reader, closed shadow roots included, which no selector reaches. */
export async function saidInPage(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value ?? ''))
    .join('\n');
}
