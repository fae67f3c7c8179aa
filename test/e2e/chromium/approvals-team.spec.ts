import { expect, readyPanel } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { joinBy, studio, test } from '../support/team.ts';

test('[C6] an agent asks over the team’s database, a lead reads why in the studio and allows it, and the agent’s panel says so by itself', {
  tag: '@long',
}, async ({ context, other, own, demo, team: { codes } }) => {
  const lead = await studio(context, own);
  await joinBy(lead, codes.get('ida') ?? '');
  await lead.goto(own('options.html#policy'));
  await lead.getByRole('spinbutton', { name: 'Gifts above this (EUR)' }).fill('0');
  await lead.getByRole('textbox', { name: 'Who says yes' }).fill('Ida');
  await lead.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(lead.getByRole('status').filter({ hasText: 'Every panel goes by it' })).toBeVisible();
  await lead.goto(own('options.html#team'));
  await lead.getByRole('button', { name: 'Exchange now' }).click();
  await expect(lead.getByText('Done. You and your team have the same.')).toBeVisible();

  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  const desk = await other.newPage();
  await desk.goto(`${demo.url}/tickets/47906`);
  const panel = await readyPanel(desk);
  const giving = panel.getByRole('region', { name: 'Beyond words' });
  const more = giving.getByRole('button', { name: 'your team’s rules hold back' });
  await expect(async () => {
    if ((await more.getAttribute('aria-expanded')) !== 'true') await pressIn(panel, more);
    await expect(more).toHaveAttribute('aria-expanded', 'true', { timeout: 1000 });
  }).toPass();
  const card = giving.getByRole('listitem').filter({ hasText: 'A handwritten note' });
  await expect(card).toContainText('Ask first');
  await pressIn(panel, card.getByRole('button', { name: 'Ask Ida: A card for the day' }));
  await expect(card).toContainText('Your team’s leads can read it.', { timeout: 20_000 });
  await expect(card.getByRole('button')).toHaveCount(0);

  await lead.goto(own('options.html#approvals'));
  const asked = lead.getByRole('list', { name: 'Requests from your team' });
  await expect(asked).toContainText('A handwritten note €2.50 · yuki');
  await expect(asked).not.toContainText('47906');
  await asked.getByRole('button', { name: 'Allow it' }).press('Enter');
  await expect(lead.getByRole('status')).toContainText('Allowed. yuki hears of it');
  await expect(asked.getByRole('listitem')).toHaveCount(0);

  await expect(async () => {
    await agent.getByRole('button', { name: 'Exchange now' }).press('Enter');
    await expect(giving).toContainText('ida has said yes', { timeout: 2000 });
  }).toPass();
  await pressIn(panel, giving.getByRole('button', { name: 'Offer it: A card for the day' }));
  for (const gap of await giving.locator('.gesture-says input').all()) await gap.fill('Nadia');
  if ((await giving.locator('.gesture-says').count()) > 0)
    await pressIn(panel, giving.getByRole('button', { name: 'Offer it: A card for the day' }));
  await expect(giving).toContainText('is offered and counted');
});
