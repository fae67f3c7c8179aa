import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { openPanel, savedPage, startTeaching } from '../support/lessons.ts';
import type { PickerBar } from '../support/picker.ts';
import { servePages } from '../support/unknown.ts';

/** Fields beside the reply that somebody could take for it, put into a saved page. */
const FIELDS = `<div class="others">
  <p><input type="password" id="f-password" aria-label="Password"></p>
  <p><textarea id="f-card" autocomplete="cc-number" aria-label="Number"></textarea></p>
  <p><input id="f-code" autocomplete="one-time-code" aria-label="Code"></p>
  <p><div contenteditable="true" id="f-people" aria-label="To">kim@example.com</div></p>
  <p><input type="search" id="f-search" aria-label="Search tickets"></p>
  <p><div contenteditable="true" id="f-note" aria-label="Internal note">Only for us</div></p>
  <p><textarea id="f-locked" readonly aria-label="Reply"></textarea></p>
</div>`;

const saved = savedPage('notes-mixed');
const page0 = { ...saved, markup: saved.markup.replace('</body>', `${FIELDS}</body>`) };

async function begin(page: Page): Promise<{ bar: PickerBar; panel: Frame; close(): void }> {
  const server = await servePages();
  await server.show(page, page0);
  const panel = await readyPanel(page);
  return { bar: await startTeaching(page, panel), panel, close: server.close };
}

test('[S30] wrong messages are refused in a sentence, and nothing is taken', async ({ page }) => {
  const { bar, panel, close } = await begin(page);
  await bar.point('.item--private .msg-text');
  await bar.says('That is an internal note, which the customer does not see.');
  await bar.point('.item--inbound .msg-text', 0);
  await bar.says('Now at a message that an agent wrote.');
  await bar.point('.item--inbound .msg-text', 0);
  await bar.says('That is the message you have shown already.');
  await bar.point('.item--inbound .msg-text', 1);
  await bar.says('That message is by the same person as the first.');
  await bar.point('.item--private .msg-text', 0);
  await bar.says('That is an internal note, which the customer does not see.');
  await bar.point('.conv-title');
  await bar.says('That stands in another list than the first message.');
  await expect(panel.getByText('That stands in another list than the first message.')).toBeVisible();
  expect(await bar.offers('Done')).toBe(false);
  await expect(panel.getByRole('button', { name: 'Keep for this site' })).toHaveCount(0);
  close();
});

const REFUSED: [selector: string, words: string][] = [
  ['#f-password', 'a field for a password, a card or a code'],
  ['#f-card', 'a field for a password, a card or a code'],
  ['#f-code', 'a field for a password, a card or a code'],
  ['#f-people', 'That field says who gets the reply.'],
  ['#f-search', 'That is a search.'],
  ['#f-note', 'That box is for an internal note.'],
  ['#note-ed', 'That box is for an internal note.'],
  ['#f-locked', 'That box cannot be written in now.'],
  ['.conv-title', 'Nothing can be written there.'],
];

test('[S25] [S30] no other field is taken for the reply box', async ({ page }) => {
  test.setTimeout(120_000);
  const { bar, panel, close } = await begin(page);
  await bar.point('.item--inbound .msg-text', 0);
  await bar.says('Now at a message that an agent wrote.');
  await bar.point('.item--outbound .msg-text', 0);
  for (const [selector, words] of REFUSED) {
    await bar.says('Now at the box in which you write the reply.');
    await bar.point(selector);
    await bar.says(words);
    expect(await bar.offers('Done'), selector).toBe(false);
  }
  await bar.point('#reply-ed');
  await bar.says('At an internal note');
  await bar.point('.item--outbound .msg-text', 0);
  await bar.says('That is the message you have shown already.');
  await bar.point('.item--private .msg-text', 0);
  await bar.says('At the subject of the ticket.');
  await bar.point('.item--outbound .msg-text', 0);
  await bar.says('That is part of a message.');
  await expect(panel.getByText('5 messages: 2 by the customer, 1 by an agent, and 2 internal notes')).toBeVisible();
  close();
});

test('the page hears nothing of what is pointed at, and stays as it is', async ({ page }) => {
  const server = await servePages();
  await server.show(page, page0);
  const panel = await readyPanel(page);
  await page.evaluate(() => {
    window.heard = [];
    for (const kind of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin'])
      document.body.addEventListener(kind, ({ type }) => window.heard?.push(type), true);
  });
  const before = await page.evaluate(() => document.body.innerHTML);
  const bar = await startTeaching(page, panel);
  await bar.point('.item--inbound .msg-text', 0);
  await bar.says('Now at a message that an agent wrote.');
  await page.keyboard.press('ArrowDown');
  await bar.point('.item--outbound .msg-text', 0);
  await bar.says('Now at the box in which you write the reply.');
  await bar.press('Cancel');
  await expect(page.locator('attune-picker')).toHaveCount(0);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  server.close();
});

test('a page that says nothing of a ticket: its main text is read as one message, and marked so', async ({ page }) => {
  const server = await servePages();
  const article = savedPage('no-article');
  await server.show(page, article);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Read the page’s main text' }).click();
  await expect(panel.getByText('From the page’s main text')).toBeVisible();
  await expect(panel.locator('[data-phase="ready"]')).toBeVisible();
  server.close();
});
