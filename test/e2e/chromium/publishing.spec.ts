import { expect, readyPanel } from '../support/chromium.ts';
import { draftCard, pressIn, readsAlong } from '../support/draft.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';
import { keyboardIsSomewhere, pressAt, walkTo } from '../support/keys.ts';
import { hasArrived, joinBy, studio, test } from '../support/team.ts';

const WRITTEN = 'I have looked at the matter and will ring you on Thursday at ten.';

test('[G5] a draft is tried by two, who are told so, and then published: it holds on the ticket that is open, and no word of the reply is lost', {
  tag: '@long',
}, async ({ context, other, own, demo, team }) => {
  test.setTimeout(120_000);
  const { codes } = team;
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
  await hasArrived(team, { kind: 'draft', words: '"trial":["ida","yuki"]' });

  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await page.bringToFront();
  await expect(panel.getByText('The customer has a name for it. So have we.').first()).toBeVisible();
  await expect(panel.getByText('You are trying a draft of “No matters”. Others do not have it yet.')).toBeVisible();
  expect(await draftIn(replyBox(page))).toContain(WRITTEN);

  await lead.bringToFront();
  await lead.getByRole('button', { name: 'Publish now: No matters' }).click();
  await expect(lead.getByText('“No matters” is published.')).toBeVisible();
  await hasArrived(team, { kind: 'rule' });
  await hasArrived(team, { kind: 'draft', many: 0 });
  await agent.bringToFront();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await page.bringToFront();
  await expect(panel.getByText(/You are trying a draft/)).toHaveCount(0);
  await expect(panel.getByText('The customer has a name for it. So have we.').first()).toBeVisible();
  expect(await draftIn(replyBox(page))).toContain(WRITTEN);

  await lead.bringToFront();
  await lead.getByRole('link', { name: 'Who changed what' }).click();
  for (const line of [
    'ida wrote a draft of “No matters”.',
    'ida asked ida and yuki to try',
    'ida published “No matters”.',
  ])
    await expect(lead.getByText(line)).toBeVisible();
});

test('[G5] an agent offers a reply, each place in it decided first; the lead takes it in, and the agent hears', {
  tag: '@long',
}, async ({ context, other, own, demo, team }) => {
  test.setTimeout(120_000);
  const { codes } = team;
  const lead = await studio(context, own);
  await joinBy(lead, codes.get('ida') ?? '');
  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  await lead.getByRole('button', { name: 'Exchange now' }).click();

  const page = await other.newPage();
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await pressIn(panel, panel.getByRole('button', { name: 'Offer it to the team' }));
  const form = panel.getByRole('form', { name: 'Offer this reply to the team' });
  await form.getByLabel('What it is for').fill('A broken promise');
  const send = form.getByRole('button', { name: 'Offer it', exact: true });
  await expect(send).toBeDisabled();
  const replace = form.getByRole('button', { name: 'Replace it', exact: true });
  while ((await replace.count()) > 0) await replace.first().click();
  const theirs = form.getByRole('button', { name: /^Replace: / });
  while ((await theirs.count()) > 0) await theirs.first().click();
  await expect(form.getByRole('region', { name: 'What your lead would get' })).not.toContainText('Siobhan');
  await send.click();
  await expect(panel.getByText('Offered. Your lead sees it')).toBeVisible();
  await agent.bringToFront();
  await agent.getByRole('button', { name: 'Exchange now' }).click();

  await lead.bringToFront();
  await lead.getByRole('link', { name: 'Publishing', exact: true }).click();
  await expect(lead.getByRole('textbox', { name: 'What it is for' })).toHaveValue('A broken promise');
  await expect(lead.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/\{\{ customer\.first_name \}\}/);
  // The lead has no mouse at hand.
  await walkTo(lead, lead.getByRole('textbox', { name: 'A word to whoever offered it' }));
  await lead.keyboard.type('Just how we want to sound.');
  await pressAt(lead, lead.getByRole('button', { name: 'Take it into the team’s templates' }));
  await expect(lead.getByText('“A broken promise” is a template of the team now.')).toBeVisible();
  await keyboardIsSomewhere(lead);
  await hasArrived(team, { kind: 'answer' });

  await agent.bringToFront();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await page.bringToFront();
  await expect(panel.getByText('ida says: “Just how we want to sound.”')).toBeVisible();
  await pressIn(panel, panel.getByRole('button', { name: 'Good to know' }));
  await expect(panel.getByText('ida says')).toHaveCount(0);
});
