import type { Page } from '@playwright/test';
import { expect, readyPanel } from '../support/chromium.ts';
import { stopBackground } from '../support/stop-background.ts';
import { joinBy, studio, test } from '../support/team.ts';

const TEMPLATE = {
  id: 'mine-late-piano',
  title: 'The piano lorry is late',
  kind: 'reply',
  scope: 'mine',
  shortcut: '/lorry',
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: 'The lorry with your piano left our yard this morning, {{ customer.first_name }}.',
  fillIns: [],
  why: '',
  example: null,
};

const inPanel = async (page: Page, address: string) => {
  await page.goto(address);
  const panel = await readyPanel(page);
  await panel.locator('body').press('/');
  await panel.getByRole('combobox').or(panel.getByRole('searchbox')).first().fill('/lorry');
  return panel;
};

test('[G5] a lead publishes a template; an agent’s panel has it after opening, and offline; erased, it is gone there too', async ({
  context,
  other,
  own,
  demo,
  team: { couch, codes },
}) => {
  const lead = await studio(context, own);
  await lead.evaluate(
    (template) => chrome.runtime.sendMessage({ attune: 'template.save', in: { template } }),
    TEMPLATE as never,
  );
  await joinBy(lead, codes.get('ida') ?? '');
  await lead.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(lead.getByText('“The piano lorry is late” is on its way to everyone.')).toBeVisible();
  await expect(lead.getByText('everyone has it')).toBeVisible();

  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  await expect(agent.getByText('You are yuki, agent')).toBeVisible();
  await expect(agent.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
  const desk = await other.newPage();
  let panel = await inPanel(desk, demo.url);
  await expect(panel.getByText('The piano lorry is late').first()).toBeVisible();

  await couch.stop();
  await stopBackground(other);
  panel = await inPanel(desk, demo.url);
  await expect(panel.getByText('The piano lorry is late').first()).toBeVisible();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await expect(agent.getByText('The team’s server does not answer.')).toBeVisible();
  await expect(agent.getByText('All you have stays here and works as before.')).toBeVisible();

  await couch.start();
  await lead.getByRole('button', { name: 'Erase everywhere' }).click();
  await lead.getByRole('button', { name: 'Erase for everyone' }).click();
  await expect(lead.getByText('is erased for everyone')).toBeVisible();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await expect(agent.getByText('Done. You and your team have the same.')).toBeVisible();
  panel = await inPanel(desk, demo.url);
  await expect(panel.getByText('The piano lorry is late')).toHaveCount(0);
});

test('a lead invites by keyboard alone; the code works once, and the account can be taken away', async ({
  context,
  other,
  own,
  team: { codes },
}) => {
  const lead = await studio(context, own);
  await joinBy(lead, codes.get('ida') ?? '');
  await lead.getByLabel('Their name in the team').focus();
  await lead.keyboard.type('noor');
  await lead.keyboard.press('Enter');
  const code = await lead.getByLabel('Code for noor').inputValue();
  const agent = await studio(other, own);
  await joinBy(agent, code);
  await lead.getByRole('listitem').filter({ hasText: 'noor' }).getByRole('button', { name: 'Take out' }).press('Enter');
  await expect(lead.getByText(/can reach nothing of the team any more/)).toBeVisible();
  await lead.getByRole('button', { name: 'Take the account away' }).press('Enter');
  await expect(lead.getByText('noor is out of the team.')).toBeVisible();
  await agent.getByRole('button', { name: 'Exchange now' }).press('Enter');
  await expect(agent.getByText('The server does not know you any more')).toBeVisible();
  await agent.getByRole('button', { name: 'Leave' }).press('Enter');
  await agent.getByRole('button', { name: 'Leave the team' }).press('Enter');
  await expect(agent.getByLabel('Code')).toBeVisible();
  await agent.getByLabel('Code').fill(code);
  await agent.getByRole('button', { name: 'Join' }).press('Enter');
  await expect(agent.getByText('the code was used already')).toBeVisible();
});

test('[S21] without a team nothing is asked of any server; no page of ours could ask', async ({
  context,
  own,
  team: { couch },
}) => {
  const before = couch.asked.length;
  const page = await studio(context, own);
  await expect(page.getByRole('button', { name: 'Join' })).toBeDisabled();
  const asked = page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'kept from it',
      ),
    couch.url,
  );
  expect(await asked).toBe('kept from it');
  expect(couch.asked.length).toBe(before);
});
