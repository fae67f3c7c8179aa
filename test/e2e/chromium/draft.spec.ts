import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { draftCard, holds, pressIn, readsAlong, selected, unfold, watchFor } from '../support/draft.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';

const POOR = 'Please calm down. We will look into it as soon as possible.';

test('[W7] words that hurt are shown with their reason; a click selects them; a replacement is one undo', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  const box = replyBox(page);
  await draft(page, box, POOR);
  const card = draftCard(panel);
  await expect(card).toContainText('calm down');
  await expect(card).toContainText(/hurt/);
  await pressIn(panel, card.getByRole('button', { name: /^Select in the reply box: (?:Please )?calm down/i }));
  await expect.poll(() => selected(page)).toMatch(/^(?:Please )?calm down$/i);
  await unfold(panel, card);
  await pressIn(panel, card.getByRole('button', { name: /^Use this: by \[/ }).first());
  await expect(card.getByRole('status').filter({ hasText: 'one undo' })).toBeVisible();
  expect(await draftIn(box)).toBe(POOR.replace('as soon as possible', 'by [day and time]'));
  await box.press('Control+z');
  await holds(box, POOR);
});

test('a replacement is refused when the draft has changed since it was read', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  const box = replyBox(page);
  await draft(page, box, POOR);
  const card = draftCard(panel);
  const use = card.getByRole('button', { name: /^(?:Use this|Take it out): / }).first();
  await expect(use).toBeVisible();
  // The page changes it in the moment the words are selected to be replaced, before the panel can be told.
  await page.evaluate(() => {
    const change = () => document.querySelector('[data-composer="reply"] p')?.append(' And more.');
    document.querySelector('[data-composer="reply"]')?.addEventListener('focusin', change, { once: true });
  });
  await pressIn(panel, use);
  await expect(card.getByRole('status').filter({ hasText: 'another by now' })).toBeVisible();
  await holds(box, `${POOR} And more.`);
});

test('an internal note is never read', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  const shown = await watchFor(panel, 'overreacting');
  await page.getByRole('tab', { name: 'Internal note' }).click();
  await page.locator('[data-composer="note"]').click();
  await page.keyboard.type('She is overreacting, tell her to calm down as soon as possible.');
  await page.getByRole('tab', { name: 'Public reply' }).click();
  await draft(page, replyBox(page), 'We will look into it as soon as possible.');
  await expect(draftCard(panel)).toContainText('as soon as possible');
  expect(await shown()).toBe(false);
});

test('the switch ends the reading, and holds over a reload', { tag: '@long' }, async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  await draft(page, replyBox(page), POOR);
  await pressIn(panel, draftCard(panel).getByRole('button', { name: /Stop reading my drafts/ }));
  await expect(draftCard(panel)).toHaveCount(0);
  await page.reload();
  const again = await readyPanel(page);
  await expect(again.getByText('Your drafts are not read.')).toBeVisible();
  await draft(page, replyBox(page), POOR);
  await pressIn(again, again.getByRole('button', { name: 'Read my drafts' }));
  await expect(draftCard(again)).toContainText('calm down');
});

test('no word of a draft is stored; words to leave alone are, when the agent says so', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  await draft(page, replyBox(page), POOR);
  const card = draftCard(panel);
  await expect(card).toContainText('calm down');
  const worker = await serviceWorker(context);
  const stored = () =>
    worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    );
  expect(await stored()).not.toMatch(/calm down|look into it/);
  await pressIn(panel, card.getByRole('button', { name: /^More about: (?:Please )?calm down/i }));
  await pressIn(panel, card.getByRole('button', { name: 'Always leave these words' }));
  await expect(card.locator('.finding')).not.toContainText([/calm down/i]);
  await expect.poll(stored).toMatch(/"words":"(?:please )?calm down"/);
  expect(await stored()).not.toMatch(/look into it/);
});

test('a better draft is made whole, and one undo takes it back', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  const box = replyBox(page);
  await draft(page, box, POOR);
  const card = draftCard(panel);
  await pressIn(panel, card.getByRole('button', { name: 'Better draft' }));
  const changes = card.locator('.better-edit');
  await expect(changes.first()).toBeVisible();
  await pressIn(panel, card.getByRole('button', { name: /^Use (?:this|\d+) change/ }));
  await expect(card.getByRole('status').filter({ hasText: 'one undo' })).toBeVisible();
  expect(await draftIn(box)).not.toContain('calm down');
  await box.press('Control+z');
  await holds(box, POOR);
});

test('the score comes on demand, each point with its words', { tag: '@long' }, async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  await draft(page, replyBox(page), POOR);
  const card = draftCard(panel);
  await expect(card).toContainText('calm down');
  await expect(card).not.toContainText('of 100');
  await pressIn(panel, card.getByRole('button', { name: 'How does it read?' }));
  await expect(card).toContainText(/\d+ of 100/);
  await expect(card.locator('.draft-score dt')).toHaveCount(8);
});
