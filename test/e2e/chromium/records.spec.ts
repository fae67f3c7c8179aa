import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type RecordStore, startRecordStore } from '../../support/lrs/server.ts';
import { expect, test } from '../support/chromium.ts';

const SECRET = 'never-to-be-seen';
let there: RecordStore;

test.beforeEach(async () => {
  there = await startRecordStore({ secret: SECRET });
});
test.afterEach(() => there.close());

/** By keyboard alone, from the first word of the card to the last key. */
async function switchOn(page: Page, secret: string): Promise<void> {
  const fields = { 'Its address': there.url, 'Who you are there': 'ada@example.org', Key: 'key', Secret: secret };
  const form = page.getByText('Send them to a record store (xAPI)');
  if (!(await page.getByLabel('Its address').isVisible())) await form.press('Enter');
  for (const [label, words] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
  }
  await page.keyboard.press('Enter');
}

/** Plays it badly, to its end. */
async function endOne(page: Page, own: (page: string) => string): Promise<void> {
  await page.goto(own('training.html#practise/wrong-cake'));
  for (const words of ['You should have checked the form.', 'There is nothing I can do. You should have checked.']) {
    await page.getByLabel('Your reply to Priya').fill(words);
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.thread').getByText(words)).toBeVisible();
  }
  await expect(page.locator('.ending')).toBeVisible();
}

test('a learner sends their results to a record store: off at first, kept while it is away, and off again', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#courses'));
  const card = page.getByRole('region', { name: 'A record store of your company' });
  await expect(card).toContainText('Off. Your results go nowhere.');
  await switchOn(page, 'wrong');
  await expect(card.getByRole('status')).toHaveText('The record store does not know this key and secret.');
  await switchOn(page, SECRET);
  await expect(card.getByRole('status')).toHaveText('On. What you finish from now on goes there.');
  await expect(card.getByRole('status')).toBeFocused();

  await endOne(page, own);
  await expect.poll(() => there.stored.size).toBe(1);
  expect([...there.stored.values()][0]).toMatchObject({
    actor: { mbox: 'mailto:ada@example.org' },
    object: { definition: { name: { en: 'The wrong name on the cake' } } },
    result: { success: false, completion: true },
  });

  // The store is away: nothing is lost, and the reason is said.
  there.trouble = 'silent';
  await page.getByRole('button', { name: 'Begin again' }).click();
  await endOne(page, own);
  await page.getByRole('link', { name: 'Courses' }).click();
  await expect(card).toContainText('1 result waits.');
  await expect(card).toContainText('Nobody answers at this address just now.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  there.trouble = null;
  await card.getByRole('button', { name: 'Send what waits now' }).press('Enter');
  await expect(card.getByRole('status')).toHaveText('Everything has been sent.');
  expect(there.stored.size).toBe(2);
  // All of them again: each has the id that it had, so there are no more of them.
  await card.getByRole('button', { name: 'Send all my results' }).click();
  await expect(card.getByRole('status')).toHaveText('Everything has been sent.');
  expect(there.stored.size).toBe(2);

  // The key is in no file.
  await page.getByLabel('Your name, for files and the certificate').fill('Ada');
  for (const button of ['Save for another machine', 'Save for a learning system (xAPI)', 'Save as a table (CSV)']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect(await readFile(await (await saving).path(), 'utf8')).not.toContain(SECRET);
  }
  await card.getByRole('button', { name: 'Switch it off' }).click();
  await expect(card).toContainText('Off. Your results go nowhere.');
  const kept = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(kept).not.toContain(SECRET);
});
