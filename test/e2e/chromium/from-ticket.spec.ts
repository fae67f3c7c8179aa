import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel, takesClicks, test } from '../support/chromium.ts';

/** Answers every question by keyboard alone: Enter takes the stand-in, and the next question has the keyboard. */
async function answerAll(panel: Frame, page: Page): Promise<string[]> {
  const asked: string[] = [];
  const first = panel.locator('[data-ask]');
  await first.focus();
  while (await first.count()) {
    const label = await panel.locator('.redact-asked .redact-field > span').innerText();
    asked.push(label);
    await page.keyboard.press('Enter');
    await expect(panel.locator('.redact-asked .redact-field > span', { hasText: label })).toHaveCount(0);
  }
  return asked;
}

test('a trainer makes a scenario of an open ticket: every word that tells who it is has their yes, and nothing is kept before', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await takesClicks(panel);
  const who = (await panel.getByRole('heading', { level: 1 }).innerText()).trim();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Make a scenario of this ticket' }).click();
  const dialog = panel.getByRole('dialog', { name: 'A scenario from this ticket' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Open it in the form' })).toBeDisabled();

  const asked = await answerAll(panel, page);
  expect(asked.length).toBeGreaterThan(0);
  await expect(dialog.getByText('Every one has your answer.')).toBeVisible();
  const shown = await dialog.locator('.redact-text').innerText();
  for (const part of who.split(' ')) expect(shown).not.toContain(part);
  await expect(dialog.getByRole('button', { name: 'Open it in the form' })).toBeFocused();

  const coming = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const form = await coming;
  const opening = form.getByLabel('Their first message');
  await expect(opening).not.toHaveValue('');
  for (const part of who.split(' ')) expect(await opening.inputValue()).not.toContain(part);
  expect(form.url()).toMatch(/#write$/);
  const stored = await form.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  const kept = JSON.stringify(stored[0]);
  expect(kept).not.toContain((await opening.inputValue()).slice(0, 40));
  expect(JSON.stringify(stored[1])).not.toContain('ticket-start');
  // Taken once: what was not kept in the form is gone with it.
  await form.reload();
  await expect(form.getByRole('button', { name: 'Write a new one' })).toBeVisible();
});

test('an agent who writes no scenarios is not offered it', async ({ page, demo, own, context }) => {
  const settings = await context.newPage();
  await settings.goto(own('training.html'));
  await settings.evaluate(() => chrome.storage.local.set({ role: { role: 'agent', by: 'team' } }));
  await page.bringToFront();
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await takesClicks(panel);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Pause in this tab' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Make a scenario of this ticket' })).toHaveCount(0);
});
