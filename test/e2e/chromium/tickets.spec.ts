import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { draftIn, replyBox } from '../support/editor.ts';
import { settled } from '../support/panel.ts';

const TICKETS: Record<string, string> = { 47906: 'Siobhan', 48184: 'Marcus', 48127: 'Fionn', 48151: 'Bea' };

const openTicket = (page: Page) => page.locator('header[data-ticket-id]').getAttribute('data-ticket-id');
const goTo = (page: Page, id: string) =>
  page.locator(`a[data-row][href*="${id}"]`).evaluate((row: HTMLElement) => row.click());

/** Whose name the panel's reading bears, or null while it shows none. */
const shownName = (panel: Frame) =>
  panel.evaluate(() => document.querySelector('main[data-phase="ready"] h2')?.textContent ?? null);

test('[S20] A’s reading is never shown on B, however quickly an agent moves', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const ids = Object.keys(TICKETS);
  let compared = 0;
  for (let round = 0; round < 30; round += 1) {
    const id = ids[round % ids.length] as string;
    await goTo(page, id);
    // Now and then the agent stays long enough to read.
    if (round % 5 === 4) await expect.poll(() => shownName(panel)).toContain(TICKETS[id]);
    const before = await openTicket(page);
    // What the page tells the panel is on its way for less than a frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const shown = await shownName(panel);
    if (shown === null || before === null || before !== (await openTicket(page))) continue;
    expect(shown).toContain(TICKETS[before]);
    compared += 1;
  }
  await expect.poll(() => shownName(panel)).toContain(TICKETS[(await openTicket(page)) ?? '']);
  expect(compared).toBeGreaterThan(5);
});

test('a ticket opened again is read again', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await goTo(page, '48151');
  await expect.poll(() => shownName(panel)).toContain('Bea');
  await page.goBack();
  await expect.poll(() => shownName(panel)).toContain('Siobhan');
});

test('[S20] while a ticket is loading the old one’s words are not taken for the new one’s', async ({ page, demo }) => {
  await page.goto(`${demo.url}/?latency=300`);
  const panel = await readyPanel(page);
  const main = panel.locator('main');
  await expect(main).toContainText('Twelve days without internet');
  // Each state that the panel shows on its way, not the last alone.
  const mixed = await main.evaluateHandle((shown) => {
    const found: string[] = [];
    const look = () => {
      const said = shown.textContent ?? '';
      if (shown.dataset.phase === 'ready' && said.includes('Fionn') && said.includes('Twelve days without internet'))
        found.push(said);
    };
    new MutationObserver(look).observe(shown, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return found;
  });
  await goTo(page, '48127');
  await expect(page).toHaveURL(/48127/);
  await expect.poll(() => shownName(panel)).toContain('Fionn');
  await expect(main).not.toContainText('Twelve days without internet');
  expect(await mixed.jsonValue()).toEqual([]);
});

test('[S29] an insert meant for a composer that has been swapped is refused, said plainly, and copied', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.waitForSelector('.reply-text');
  await settled(panel);
  // The helpdesk makes a new editor in the very moment in which ours takes the old one's focus.
  await replyBox(page).evaluate((box) => box.addEventListener('focus', () => box.replaceWith(box.cloneNode(true))));
  await panel.locator('main').focus();
  await page.keyboard.press('Alt+Enter');
  if ((await panel.locator('.gap').count()) > 0) await page.keyboard.press('Alt+Enter');
  await expect(panel.getByRole('status').filter({ hasText: /reply box/i })).toBeVisible();
  expect(await draftIn(replyBox(page))).toBe('');
});

test('[S30] the internal note is never written into: with no public reply in sight there is only Copy', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await expect(panel.getByText(/no reply box/i)).toBeVisible();
  await settled(panel);
  await panel.locator('main').focus();
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('Alt+Enter');
  await expect(panel.getByRole('status').filter({ hasText: /reply box/i })).toBeVisible();
  expect(await draftIn(page.locator('[data-composer="note"]'))).toBe('');
});

test('[S20] a header that changes before its thread does not lend its ticket the old words', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText('Twelve days without internet');
  await page.evaluate(() => {
    const header = document.querySelector('header[data-ticket-id]') as HTMLElement;
    header.setAttribute('data-ticket-id', '2');
    (header.querySelector('h1') as Element).textContent = 'Another subject';
    (header.querySelector('.ticket-customer') as Element).textContent = 'Bea Other';
  });
  await expect(panel.locator('main')).toHaveAttribute('data-phase', 'reading');
  await page.evaluate(() => {
    const items = document.querySelector('.thread-items') as Element;
    const next = items.lastElementChild?.cloneNode(true) as Element;
    (next.querySelector('.message-body') as Element).textContent = 'How do I change my address?';
    items.replaceChildren(next);
  });
  await expect.poll(() => shownName(panel)).toContain('Bea');
  await expect(panel.locator('main')).not.toContainText('Twelve days without internet');
});
