import type { Frame } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';

const cardIn = (panel: Frame) => panel.getByRole('region', { name: 'Beyond words' });

/** The line of a gesture, its details open. */
async function opened(panel: Frame, title: RegExp) {
  const line = cardIn(panel).getByRole('listitem').filter({ hasText: title }).first();
  await pressIn(panel, line.getByRole('button', { name: 'How' }));
  return line;
}

test('[W5] an agent takes a card for the customer’s day to paper; its address and the disk hold no word of it', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const line = await opened(panel, /A card for the day/);
  const coming = context.waitForEvent('page');
  await pressIn(panel, line.getByRole('button', { name: 'Make the card' }));
  const paper = await coming;
  await expect(paper.getByRole('heading', { name: 'A card for the post' })).toBeVisible();
  const greeting = await paper.getByRole('textbox', { name: 'How it begins' }).inputValue();
  const name = greeting.replace(/^Dear |,$/g, '');
  const lines = await paper.getByRole('textbox', { name: 'What it says' }).inputValue();
  expect(greeting).toMatch(/^Dear .+,$/);
  expect(lines.length).toBeGreaterThan(40);
  expect(paper.url()).not.toContain(name);
  const stored = await paper.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toContain(lines);
  await paper.reload();
  await expect(paper.getByText('There is nothing here any more')).toBeVisible();
});

test('[W5] an agent reads what to say on the phone, from beginning to end, and copies it', async ({
  page,
  context,
  demo,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${demo.url}/tickets/48163`);
  const panel = await readyPanel(page);
  const line = await opened(panel, /A call from the one who answers for it/);
  await pressIn(panel, line.getByRole('button', { name: 'What to say' }));
  const script = line.getByRole('region', { name: /A call/ });
  for (const part of [
    'Begin',
    'Show that you heard',
    'Come to the point',
    'Ask one thing',
    'End well',
    'If nobody answers',
  ])
    await expect(script).toContainText(part);
  await pressIn(panel, script.getByRole('button', { name: 'Copy' }));
  await expect(script.getByRole('status')).toHaveText(/Copied|did not let it/);
});
