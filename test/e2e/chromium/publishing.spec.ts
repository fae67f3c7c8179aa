import { expect, readyPanel } from '../support/chromium.ts';
import { draftCard, readsAlong } from '../support/draft.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';
import { joinBy, studio, test } from '../support/team.ts';

const WRITTEN = 'I have looked at the matter and will ring you on Thursday at ten.';

test('[G5] a draft is tried by two, who are told so, and then published: it holds on the ticket that is open, and no word of the reply is lost', async ({
  context,
  other,
  own,
  demo,
  team: { codes },
}) => {
  test.setTimeout(120_000);
  const lead = await studio(context, own);
  await joinBy(lead, codes.get('ida') ?? '');
  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');

  const page = await other.newPage();
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await readsAlong(panel);
  await draft(page, replyBox(page), WRITTEN);
  await expect(draftCard(panel)).toBeVisible();
  await expect(panel.getByText('The customer has a name for it. So have we.')).toHaveCount(0);

  await lead.getByRole('link', { name: 'Phrase rules' }).click();
  await lead.getByRole('button', { name: 'New rule' }).click();
  await lead.getByLabel('Name').fill('No matters');
  await lead.getByLabel('The phrase').fill('the matter');
  await lead.getByLabel('It must find these').fill('I have looked at the matter.');
  await lead.getByLabel('It must leave these alone').fill('It does not matter.');
  await lead.getByLabel('Why').fill('The customer has a name for it. So have we.');
  await lead.getByRole('button', { name: 'Keep as a draft' }).click();
  await lead.getByRole('checkbox', { name: 'ida' }).check();
  await expect(lead.getByRole('button', { name: 'Let them try it' })).toBeDisabled();
  await lead.getByRole('checkbox', { name: 'yuki' }).check();
  await lead.getByRole('button', { name: 'Let them try it' }).click();
  await expect(lead.getByText('“No matters” is being tried.')).toBeVisible();
  await expect(lead.getByText('You are trying a draft of “No matters” (phrase rule).')).toBeVisible();

  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await page.bringToFront();
  await expect(panel.getByText('The customer has a name for it. So have we.').first()).toBeVisible();
  await expect(panel.getByText('You are trying a draft of “No matters”. Others do not have it yet.')).toBeVisible();
  expect(await draftIn(replyBox(page))).toContain(WRITTEN);

  await lead.bringToFront();
  await lead.getByRole('button', { name: 'Publish now: No matters' }).click();
  await expect(lead.getByText('“No matters” is published.')).toBeVisible();
  await agent.bringToFront();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await page.bringToFront();
  await expect(panel.getByText(/You are trying a draft/)).toHaveCount(0);
  await expect(panel.getByText('The customer has a name for it. So have we.').first()).toBeVisible();
  expect(await draftIn(replyBox(page))).toContain(WRITTEN);

  await lead.bringToFront();
  await lead.getByRole('link', { name: 'Who changed what' }).click();
  for (const line of ['ida wrote a draft of “No matters”.', 'ida asked ida and yuki to try', 'ida published “No matters”.'])
    await expect(lead.getByText(line)).toBeVisible();
});
