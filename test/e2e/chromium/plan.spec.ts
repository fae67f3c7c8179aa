import { expect, readyPanel, test } from '../support/chromium.ts';
import { pressIn, readsAlong } from '../support/draft.ts';
import { draft, replyBox } from '../support/editor.ts';

test('an agent sees what comes next on the road, and a step tick itself while they write', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const card = panel.getByRole('region', { name: 'The road on this ticket' });
  await pressIn(panel, card.getByRole('button', { name: 'All steps' }));
  const step = card.getByRole('listitem').filter({ hasText: 'Acknowledge' });
  await expect(step).toContainText('to do');
  await readsAlong(panel);
  await draft(
    page,
    replyBox(page),
    'Dear Siobhan, nobody came again, and you waited in for us. I am sorry for that. I will ring you tomorrow at 10.',
  );
  await expect(step).toContainText('done');
});

test('[W6] [G5] [G6] an agent finishes a ticket: says what should change, and thanks the colleague who helped; the options list it', async ({
  page,
  context,
  own,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const card = panel.getByRole('region', { name: 'The road on this ticket' });
  await expect(card.getByRole('button', { name: 'Thank a colleague' })).toHaveCount(0);
  await pressIn(panel, card.getByRole('button', { name: 'Finish this ticket' }));
  await card.getByLabel('What should change').selectOption({ index: 1 });
  await pressIn(panel, card.getByRole('button', { name: 'Finish', exact: true }));
  await expect(card).toContainText('Kept: how it began and ended');
  await pressIn(panel, card.getByRole('button', { name: 'Thank a colleague' }));
  const who = card.getByLabel('Who');
  await who.fill('Maria, who calmed siobhan@example.org down');
  await expect(card.getByRole('button', { name: 'Thank them' })).toBeDisabled();
  await expect(card).toContainText('A name or a handle only');
  await who.fill('Maria O’Neill');
  await card.getByLabel('For').selectOption({ label: 'taking it on' });
  await pressIn(panel, card.getByRole('button', { name: 'Thank them' }));
  await expect(card).toContainText('it counts twice');

  const options = await context.newPage();
  await options.goto(own('options.html#kudos'));
  const thanks = options.getByRole('region', { name: 'Thanks to colleagues' });
  await expect(thanks.getByRole('listitem')).toHaveText(/Maria O’Neill.*taking it on/);
  const download = options.waitForEvent('download');
  await thanks.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('thanks.json');
  await thanks.getByRole('button', { name: 'Forget them all' }).click();
  await expect(thanks.getByRole('listitem')).toHaveCount(0);
  await expect(thanks.getByRole('status')).toBeFocused();
});
