import type { Frame } from '@playwright/test';
import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { draftIn, replyBox } from '../support/editor.ts';
import { insertByKey, saysInserted, settled, shownReply } from '../support/panel.ts';

const said = (panel: Frame, words: RegExp) =>
  expect(panel.getByRole('status').filter({ hasText: words })).toBeVisible();

/** The panel with the replies and all that works on them. */
async function deskOf(page: Parameters<typeof readyPanel>[0]): Promise<Frame> {
  const panel = await readyPanel(page);
  await panel.waitForSelector('.reply-tools');
  await settled(panel);
  return panel;
}

test('another reply of the kind comes, and the one before comes back', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await deskOf(page);
  const first = await shownReply(panel);
  await panel.getByRole('button', { name: 'Another' }).click();
  await said(panel, /Another reply of its kind/);
  const second = await shownReply(panel);
  expect(second).not.toBe(first);
  await panel.getByRole('button', { name: 'The one before' }).click();
  await expect.poll(() => shownReply(panel)).toBe(first);
});

test('one part gets other words, and goes to the caret alone', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await deskOf(page);
  const part = panel.locator('.move').nth(1);
  const lines = () => panel.locator('.move').evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  const before = await lines();
  await part.click();
  await panel.getByRole('button', { name: 'Other wording' }).click();
  await said(panel, /Now it says/);
  const after = await lines();
  expect(after[1]).not.toBe(before[1]);
  expect(after.filter((_, at) => at !== 1)).toEqual(before.filter((_, at) => at !== 1));
  await settled(panel);
  await panel.getByRole('button', { name: 'Insert this part' }).click();
  await saysInserted(panel);
  expect(await draftIn(replyBox(page))).toBe(after[1]?.replace(/\s+/g, ' ').trim());
});

test('[R5] an agent says how to write to a customer; the replies follow, and they are known on their next ticket', {
  tag: '@long',
}, async ({ page, demo }) => {
  await page.goto(demo.url);
  let panel = await deskOf(page);
  const before = await shownReply(panel);
  const card = () => panel.getByRole('region', { name: 'What the replies go by' });
  await card().getByRole('button', { name: 'Change' }).click();
  await card().getByRole('radio', { name: 'formal', exact: true }).check();
  await expect(card().getByRole('status')).toContainText(/Remembered|Holds/);
  await expect.poll(() => shownReply(panel)).not.toBe(before);
  const formal = await shownReply(panel);
  await page.reload();
  panel = await deskOf(page);
  await expect(card().locator('b')).toHaveText('formal');
  expect(await shownReply(panel)).toBe(formal);
});

test('a template is found by its words, filled in and inserted; a reply is kept as one and found by its shortcut', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  let panel = await deskOf(page);
  await panel.getByRole('button', { name: 'Keep as a template of yours' }).click();
  await panel.getByRole('textbox', { name: 'Name' }).fill('Our outage answer');
  await panel.getByRole('textbox', { name: 'Shortcut' }).fill('outage-mine');
  await expect(panel.getByRole('textbox', { name: 'Text' })).not.toHaveValue(/Siobhan/);
  await panel.getByRole('button', { name: 'Keep it' }).click();
  await said(panel, /Kept/);
  await page.reload();
  panel = await deskOf(page);
  await panel.locator('main').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('/outage-mine');
  await page.keyboard.press('Enter');
  const template = panel.getByRole('region', { name: 'Our outage answer' });
  await expect(template).toContainText('Siobhan');
  for (const gap of await template.locator('.gap > input').all()) await gap.fill('tomorrow');
  await settled(panel);
  await template.getByRole('button', { name: 'Insert' }).click();
  await saysInserted(panel);
  expect(await draftIn(replyBox(page))).toContain('Siobhan');
  expect(await draftIn(replyBox(page))).not.toMatch(/\{\{|\[[a-z]/);
});

test('what is sent teaches which wordings were kept and which were left out, and no word of it is stored', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await deskOf(page);
  await insertByKey(panel);
  await saysInserted(panel);
  const box = replyBox(page);
  const left = await panel
    .locator('.move')
    .nth(1)
    .evaluate((one) => one.firstChild?.textContent ?? '');
  await box.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent && words.includes(node.textContent.trim().slice(0, 20))) node.textContent = '';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, left);
  await page.locator('[data-action="send"]').click();
  const worker = await serviceWorker(context);
  const stored = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('habits')));
  await expect.poll(stored).toMatch(/"kept":1/);
  expect(await stored()).not.toMatch(/Siobhan|internet|sorry/i);
});
