import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';

/** The file that a press lets the browser save. */
async function saved(page: Page, name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await file.path()) };
}

test('[C6] an agent asks for a yes over a file, the lead answers with one, and the agent’s machine counts it', async ({
  page,
  context,
  own,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.evaluate(() =>
    chrome.runtime.sendMessage({
      attune: 'gesture.ask',
      in: {
        id: crypto.randomUUID(),
        gesture: 'credit_goodwill',
        kind: 'credit',
        amount: 4500,
        minutes: 2,
        case: { causes: ['time'], fault: 'ours', severity: 3 },
        ticket: '47906',
        whose: { email: 'kim@example.org' },
        stamp: '',
      },
    }),
  );
  const options = await context.newPage();
  await options.goto(own('options.html#approvals'));
  const card = options.getByRole('region', { name: 'Waiting for a yes' });
  await expect(card.getByRole('listitem')).toContainText('A credit €45.00 · 47906');
  const request = await saved(options, 'As a file');
  expect(request.buffer.toString()).not.toContain('kim');

  await card.locator('input[type=file]').setInputFiles(request);
  const asked = card.getByRole('list', { name: 'A request from a file' });
  await expect(asked).toContainText('A credit €45.00 · 47906');
  await expect(asked.getByRole('button', { name: 'Allow it' })).toBeDisabled();
  await asked.getByLabel('Your name').fill('Ana Ruiz');
  const download = options.waitForEvent('download');
  await asked.getByRole('button', { name: 'Allow it' }).click();
  const answer = await download;
  const buffer = readFileSync(await answer.path());

  await card.locator('input[type=file]').setInputFiles({ name: 'answer.json', mimeType: 'application/json', buffer });
  await expect(card.getByRole('status')).toContainText('Ana Ruiz allows it');
  await expect(card.getByRole('listitem')).toHaveCount(0);
  await card.locator('input[type=file]').setInputFiles({ name: 'answer.json', mimeType: 'application/json', buffer });
  await expect(card.getByRole('status')).toContainText('has its answer already');
});
