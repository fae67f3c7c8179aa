import { SCENARIOS } from '../../../lib/training/scenarios/index.ts';
import { expect } from '../support/chromium.ts';
import { joinBy, studio, test } from '../support/team.ts';

const OURS = { ...SCENARIOS[0], id: 'the-late-piano', title: 'The piano lorry is late' };

test('[G5] a lead gives a scenario to the team by keyboard; an agent practises with it, and has it no more when it is taken back', {
  tag: '@long',
}, async ({ context, other, own, team: { codes } }) => {
  const settings = await studio(context, own);
  await settings.evaluate((one) => chrome.storage.local.set({ scenarios: [one] }), OURS as never);
  await joinBy(settings, codes.get('ida') ?? '');
  const lead = await context.newPage();
  await lead.goto(own('training.html#write'));
  await lead.getByRole('button', { name: `Give it to the team: ${OURS.title}` }).press('Enter');
  await expect(lead.getByText('Your team practises with it.')).toBeVisible();
  await expect(lead.getByRole('button', { name: /^Give / })).toHaveCount(0);

  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  await expect(agent.getByText('You are yuki, agent')).toBeVisible();
  const training = await other.newPage();
  await training.goto(own('training.html#write'));
  await expect(training.getByRole('heading', { name: 'From your team' })).toBeVisible();
  await expect(training.getByRole('button', { name: /^(?:Take it back|Change)/ })).toHaveCount(0);
  await training.getByRole('link', { name: `Practise: ${OURS.title}` }).press('Enter');
  await training.getByLabel('Your reply to Priya').fill('Priya, I am');
  const list = await other.newPage();
  await list.goto(own('training.html#write'));
  await expect(list.getByRole('heading', { name: 'From your team' })).toBeVisible();
  const people = await other.newPage();
  await people.goto(own('training.html'));
  await people.getByLabel('Find somebody').fill('piano lorry');
  await expect(people.getByRole('link', { name: /piano lorry/ })).toBeVisible();

  await lead.getByRole('button', { name: `Take it back from the team: ${OURS.title}` }).press('Enter');
  await expect(lead.getByText(`Taken back from the team: ${OURS.title}.`)).toBeVisible();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await expect(agent.getByText('Done. You and your team have the same.')).toBeVisible();
  // The pages that are open follow; whoever is in a talk has it to its end.
  await expect(list.getByRole('heading', { name: 'From your team' })).toHaveCount(0);
  await expect(people.getByRole('link', { name: /piano lorry/ })).toHaveCount(0);
  await expect(training.getByLabel('Your reply to Priya')).toHaveValue('Priya, I am');
  await training.reload();
  await expect(training.getByRole('link', { name: 'All people to practise on' })).toHaveCount(0);
  await training.getByLabel('Find somebody').fill('piano lorry');
  await expect(training.getByRole('link', { name: /piano lorry/ })).toHaveCount(0);
  // The lead's own is where it was, and given once more it comes to who is looking.
  await lead.getByRole('button', { name: `Give it to the team: ${OURS.title}` }).press('Enter');
  await expect(lead.getByText('Your team practises with it.')).toBeVisible();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await expect(list.getByRole('link', { name: `Practise: ${OURS.title}` })).toBeVisible();
  await expect(people.getByRole('link', { name: /piano lorry/ })).toBeVisible();
});
