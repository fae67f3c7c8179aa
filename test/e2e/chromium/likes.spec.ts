import { expect, readyPanel, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { draftIn, replyBox } from '../support/editor.ts';

test('[G3] an agent notes that a customer wants no gifts: it is known on the next load, gifts are held back, and it can be forgotten', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const card = panel.getByRole('region', { name: 'What they like' });
  await expect(card).toContainText('Nothing is known yet.');
  await pressIn(panel, card.getByRole('button', { name: 'Note something' }));
  await card.getByRole('combobox').first().selectOption({ label: 'No gifts' });
  await pressIn(panel, card.getByRole('button', { name: 'Keep it' }));
  await expect(card.getByRole('listitem')).toContainText('they said so');

  await page.reload();
  const again = await readyPanel(page);
  const kept = again.getByRole('region', { name: 'What they like' });
  await expect(kept.getByRole('listitem')).toContainText('No gifts');
  const gestures = again.getByRole('region', { name: 'Beyond words' });
  await expect(gestures.getByText('A card for the day')).toHaveCount(0);
  await pressIn(again, kept.getByRole('button', { name: 'Forget this customer' }));
  await expect(kept).toContainText('All that was kept of this customer is gone.');
});

test('[G4] in a calm moment one gentle question is offered, inserted by a press, and not asked again', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}/tickets/48021`);
  const panel = await readyPanel(page);
  const card = panel.getByRole('region', { name: 'What they like' });
  await expect(card).toContainText('A good moment to ask:');
  await pressIn(panel, card.getByRole('button', { name: 'Insert it' }));
  await expect.poll(() => draftIn(replyBox(page))).toContain('would you rather hear from us');
  await expect(card).not.toContainText('A good moment to ask:');
  await page.reload();
  const again = (await readyPanel(page)).getByRole('region', { name: 'What they like' });
  await expect(again.getByRole('button', { name: 'Note something' })).toBeVisible();
  await expect(again).not.toContainText('A good moment to ask:');
});

test('[G4] nobody is asked what they like while their trouble stands', async ({ page, demo }) => {
  await page.goto(demo.url);
  const card = (await readyPanel(page)).getByRole('region', { name: 'What they like' });
  await expect(card.getByRole('button', { name: 'Note something' })).toBeVisible();
  await expect(card).not.toContainText('A good moment to ask:');
});
