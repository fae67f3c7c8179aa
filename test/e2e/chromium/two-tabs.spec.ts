import type { BrowserContext, Frame, Page } from '@playwright/test';
import { startDemo } from '../../helpdesks/demo/server.ts';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';

const giving = (panel: Frame) => panel.getByRole('region', { name: 'Beyond words' });
const promised = (panel: Frame) => panel.getByRole('region', { name: /promise|Promised/ });

/** How many of a kind are kept. */
async function counted(context: BrowserContext, own: (page: string) => string, kind: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(own('options.html#settings'));
  const said = await page.evaluate(() => chrome.runtime.sendMessage({ attune: 'data.counts', in: {} }));
  await page.close();
  return said.out.counts[kind];
}

/** A gesture as a panel asks for it. */
const wanted = (id: string) => ({
  id,
  gesture: 'thank_for_their_patience',
  kind: 'thank_you_note',
  amount: 0,
  minutes: 5,
  case: { causes: ['time'], fault: 'ours', severity: 2 },
  ticket: 'two-tabs',
  whose: { email: 'kim@example.org' },
});

const reserve = (panel: Frame, id: string) =>
  panel.evaluate(async (gesture) => {
    const { out } = await chrome.runtime.sendMessage({
      attune: 'gesture.ground',
      in: { ticket: gesture.ticket, whose: gesture.whose },
    });
    return chrome.runtime.sendMessage({ attune: 'gesture.reserve', in: { ...gesture, stamp: out.stamp } });
  }, wanted(id));

test('an agent has one ticket in two tabs: a gesture offered in one is seen in the other, and counted once whoever is quicker', {
  tag: '@long',
}, async ({ page, context, own, demo }) => {
  const other = await context.newPage();
  await other.goto(demo.url);
  const there = await readyPanel(other);
  await expect(
    giving(there)
      .getByRole('button', { name: /^Offer it: / })
      .first(),
  ).toBeVisible();
  await page.bringToFront();
  await page.goto(demo.url);
  const here = await readyPanel(page);
  const offer = giving(here)
    .getByRole('button', { name: /^Offer it: / })
    .first();
  const name = (await offer.getAttribute('aria-label')) ?? '';
  await pressIn(here, offer);
  for (const gap of await giving(here).locator('.gesture-says input').all()) await gap.fill('Thursday at 10');
  if ((await giving(here).locator('.gesture-says').count()) > 0) await pressIn(here, offer);
  await expect(giving(here)).toContainText('is offered and counted');
  await expect(giving(there)).toContainText('is offered and counted');
  await expect(giving(there).getByRole('button', { name, exact: true })).toHaveCount(0);
  expect(await counted(context, own, 'gestures')).toBe(1);

  const answers = await Promise.all([here, there].map((panel) => reserve(panel, crypto.randomUUID())));
  expect(answers.map(({ out }) => out.refused).sort()).toEqual(['already', null].sort());
  expect(await counted(context, own, 'gestures')).toBe(2);
});

test('an agent has one ticket in two tabs: a promise confirmed in both reminds once, and one waved away in one can still be wanted in the other', {
  tag: '@long',
}, async ({ page, context, own }) => {
  const demo = await startDemo({ now: () => new Date() });
  const tabs: Page[] = [page, await context.newPage()];
  for (const tab of tabs) await tab.goto(demo.url);
  await page.bringToFront();
  await draft(
    page,
    replyBox(page),
    'Dear Ana, I’ll call you tomorrow at 10:00. By Friday at noon I’ll send you the new label.',
  );
  await page.locator('[data-action="send"]').click();
  await expect.poll(() => draftIn(replyBox(page))).toBe('');
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.reload();
    await expect(promised(await readyPanel(tab)).getByRole('button', { name: 'Remind me' })).toHaveCount(2);
  }
  for (const [tab, presses] of [
    [page, ['Remind me', 'No, thanks']],
    [tabs[1] ?? page, ['Remind me', 'Remind me']],
  ] as const) {
    await tab.bringToFront();
    const panel = await readyPanel(tab);
    for (const [at, name] of presses.entries()) {
      await pressIn(panel, promised(panel).getByRole('button', { name }).first());
      await expect(promised(panel).getByRole('button', { name: 'Remind me' })).toHaveCount(1 - at);
    }
  }
  const panel = await readyPanel(tabs[1] ?? page);
  await expect(promised(panel).getByRole('listitem').filter({ hasText: 'this customer' })).toHaveCount(2);
  expect(await counted(context, own, 'followups')).toBe(2);
  await demo.close();
});
