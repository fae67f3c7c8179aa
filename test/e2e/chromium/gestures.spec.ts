import { expect, readyPanel, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { draftIn, replyBox } from '../support/editor.ts';

test('[W4] [G1] an agent offers a gesture that fits: its sentence goes into the reply, it is counted, and stays so over a reload', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const card = panel.getByRole('region', { name: 'Beyond words' });
  const offer = card.getByRole('button', { name: /^Offer it: / }).first();
  await expect(offer).toBeVisible();
  await pressIn(panel, offer);
  // A sentence with gaps waits for the agent's words.
  for (const gap of await card.locator('.gesture-says input').all()) await gap.fill('Thursday at 10');
  if ((await card.locator('.gesture-says').count()) > 0) await pressIn(panel, offer);
  await expect(card).toContainText('is offered and counted');
  await expect.poll(() => draftIn(replyBox(page))).not.toBe('');
  await page.reload();
  const again = await readyPanel(page);
  const kept = again.getByRole('region', { name: 'Beyond words' }).getByRole('listitem').first();
  await expect(kept).toContainText('is offered and counted');
  await pressIn(again, kept.getByRole('button', { name: 'It was given' }));
  await expect(kept).toContainText('was given');
});

test('[G2] an agent who answers where others read along sees how long the customer has waited, and by when an answer still turns it', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}/tickets/48178`);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('timer')).toContainText(/Written in public, \d+ (?:minutes?|hours?|days?) ago/);
  await page.goto(demo.url);
  const other = await readyPanel(page);
  await expect(other.getByRole('region', { name: 'Beyond words' })).toBeVisible();
  await expect(other.getByRole('timer')).toHaveCount(0);
});
