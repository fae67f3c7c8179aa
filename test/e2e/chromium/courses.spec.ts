import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium.ts';

const RESULTS = ['plastic-in-the-box', 'festival-pile-on'].map((scenario, at) => ({
  scenario,
  at: `2026-10-0${at + 1}T09:00:00.000Z`,
  ends: 'loyal',
  score: 82,
  weak: ['act'],
}));

async function bring(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring it from another machine' }).click();
  await (await choosing).setFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await saving).path(), 'utf8');
}

test('a learner’s progress is theirs: it comes with them, is certified, is given away by their click, and erased', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#courses'));
  await expect(page.getByText('Nothing has come to its end yet.')).toBeVisible();
  await bring(page, '{"attune":"progress","version":1,"results":[{"scenario":"<b>"}]}');
  await expect(page.getByText('This could not be opened.')).toBeVisible();
  await bring(page, JSON.stringify({ attune: 'progress', version: 1, results: RESULTS }));
  await expect(page.getByText('2 results are here now.')).toBeVisible();
  await expect(page.getByText('2 of 2 reached')).toBeVisible();
  // Six weeks later, both are due, and somebody else who is good for what was weak.
  const due = page.getByRole('region', { name: 'Time to meet again' });
  await expect(due).toContainText('3 due today');
  await expect(due.getByRole('link')).toHaveCount(3);
  await expect(due.getByRole('listitem').filter({ hasText: 'which was weak' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Practise', exact: true }).click();
  await expect(due).toContainText('3 due today');
  await page.getByRole('link', { name: 'Courses' }).click();

  await page.getByLabel('Your name, for files and the certificate').fill('Ada Björk');
  expect(await saved(page, 'Save as a table (CSV)')).toContain('Ada Björk,festival-pile-on,2026-10-02');
  const statements = JSON.parse(await saved(page, 'Save for a learning system (xAPI)'));
  expect(statements).toHaveLength(2);
  expect(statements[0]).toMatchObject({ actor: { name: 'Ada Björk' }, verb: { display: { en: 'completed' } } });
  expect(JSON.parse(await saved(page, 'Save for another machine')).results).toEqual(RESULTS);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Certificate: With others reading' }).click();
  await expect(page.getByRole('article')).toContainText('Ada Björk');
  await page.getByLabel('Whose certificate is it?').fill('Ada M. Björk');
  await expect(page.getByRole('article').getByRole('heading', { name: 'Ada M. Björk' })).toBeVisible();
  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await expect(page.getByRole('article')).toContainText('With others reading');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Erase all of it' }).click();
  await page.getByRole('button', { name: 'Really erase it' }).click();
  await expect(page.getByText('Nothing has come to its end yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing has come to its end yet.')).toBeVisible();
});

test('a practice that ends counts for its course, also for somebody who leaves the moment it has ended', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#practise/wrong-cake'));
  await page.evaluate(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('.ending')) return;
      watch.disconnect();
      location.hash = '#courses';
    }).observe(document.body, { childList: true, subtree: true });
  });
  const reply = page.getByLabel('Your reply to Priya');
  await reply.fill('You should have checked the form.');
  await reply.press('Control+Enter');
  await expect(page.locator('.thread-why')).toHaveCount(1);
  await reply.fill('Calm down. There is nothing I can do, it is your own fault.');
  await reply.press('Control+Enter');
  await expect(page.getByText('The wrong name on the cake: they are gone')).toBeVisible();
  await expect(page.getByText('0 of 5 reached').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a trainer makes one table of those that learners have handed over; a broken one changes nothing', async ({
  page,
  own,
}) => {
  const head = 'learner,scenario,at,ending,score,weak';
  const tables = [
    ['ada.csv', `${head}\r\nAda Björk,wrong-cake,2026-11-01T09:00:00.000Z,advocate,91,\r\n`],
    ['ben.csv', `${head}\r\nBen,wrong-cake,2026-11-02T09:00:00.000Z,lost,31,act own\r\n`],
    ['broken.csv', `${head}\r\nBen,wrong-cake,yesterday,lost,31,act\r\n`],
  ] as const;
  await page.goto(own('training.html#courses'));
  const card = page.getByRole('region', { name: 'Tables of your learners' });
  for (const [name, text] of tables) {
    const choosing = page.waitForEvent('filechooser');
    await card.getByRole('button', { name: 'Open a learner’s table (CSV)' }).press('Enter');
    await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect(card.getByRole('status')).toContainText(name);
  }
  await expect(card.getByRole('status')).toContainText('could not be opened, and nothing has changed. Row 2');
  await expect(card.getByRole('row')).toHaveText([/^Learner/, /^Ada Björk1191–/, /^Ben1031owns it/]);
  expect(await saved(page, 'Save all as one table (CSV)')).toBe(
    `${head}\r\n${tables[0][1].split('\r\n')[1]}\r\n${tables[1][1].split('\r\n')[1]}\r\n`,
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await card.getByRole('button', { name: 'Put them away' }).click();
  await expect(card.getByRole('row')).toHaveCount(0);
});
