import type { Page } from '@playwright/test';
import { ADMIN } from '../../support/couch/server.ts';
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

test('on a server as CouchDB 3 comes a lead invites, renews a code and takes out, as an administrator and by keyboard alone', {
  tag: '@long',
}, async ({ context, other, own, team: { codes } }) => {
  const lead = await studio(context, own);
  await joinBy(lead, codes.get('ida') ?? '');
  await expect(lead.getByText(/the code you joined with stays the key/)).toBeVisible();
  const asAdmin = async () => {
    await expect(lead.getByText('Your server lets only an administrator do this.')).toBeVisible();
    await expect(lead.getByLabel('Administrator’s name')).toBeFocused();
    await lead.keyboard.type(ADMIN.user);
    await lead.keyboard.press('Tab');
    await lead.keyboard.type(ADMIN.password);
    await lead.keyboard.press('Enter');
    await expect(lead.getByLabel('Administrator’s password')).toHaveCount(0);
  };
  await lead.getByLabel('Their name in the team').focus();
  await lead.keyboard.type('noor');
  await lead.keyboard.press('Enter');
  await asAdmin();
  const code = await lead.getByLabel('Code for noor').inputValue();
  await expect(lead.getByText(/On your server it stays the key to their account/)).toBeVisible();
  const agent = await studio(other, own);
  await joinBy(agent, code);
  await expect(agent.getByText('Your own place on the server is not there yet.')).toHaveCount(0);

  const noor = lead.getByRole('listitem').filter({ hasText: 'noor' });
  await noor.getByRole('button', { name: 'New code' }).press('Enter');
  await noor.getByRole('button', { name: 'Make a new code' }).press('Enter');
  await asAdmin();
  const renewed = lead.getByLabel('Code for noor');
  await expect(renewed).not.toHaveValue(code);
  await agent.getByRole('button', { name: 'Exchange now' }).press('Enter');
  await expect(agent.getByText('The server does not know you any more')).toBeVisible();
  await agent.getByRole('textbox', { name: 'Code', exact: true }).fill(await renewed.inputValue());
  await agent.getByRole('button', { name: 'Use this code' }).press('Enter');
  await expect(agent.getByText('The server does not know you any more')).toHaveCount(0);
  await expect(agent.getByText(/^You are noor/)).toBeVisible();

  await noor.getByRole('button', { name: 'Take out' }).press('Enter');
  await expect(lead.getByText(/can reach nothing of the team any more/)).toBeVisible();
  await lead.getByRole('button', { name: 'Take the account away' }).press('Enter');
  await asAdmin();
  await expect(lead.getByText('noor is out of the team.')).toBeVisible();
  await agent.getByRole('button', { name: 'Exchange now' }).press('Enter');
  await expect(agent.getByText('The server does not know you any more')).toBeVisible();
});

test('two leads who change the same policy while the server is gone: both versions are kept, one is chosen by keyboard, and both have it', {
  tag: '@long',
}, async ({ context, other, own, team: { couch, codes } }) => {
  const ida = await studio(context, own);
  await joinBy(ida, codes.get('ida') ?? '');
  await ida.getByLabel('Their name in the team').fill('noor');
  await ida.getByRole('group', { name: 'They are' }).getByRole('radio', { name: 'lead' }).check();
  await ida.getByRole('button', { name: 'Make a code' }).click();
  await ida.getByLabel('Administrator’s name').fill(ADMIN.user);
  await ida.getByLabel('Administrator’s password').fill(ADMIN.password);
  await ida.getByRole('button', { name: 'Do it as administrator' }).click();
  const noor = await studio(other, own);
  await joinBy(noor, await ida.getByLabel('Code for noor').inputValue());
  await expect(noor.getByText(/^You are noor, lead/)).toBeVisible();
  const exchanges = async (...pages: Page[]) => {
    for (const page of pages) {
      await page.getByRole('button', { name: 'Exchange now' }).press('Enter');
      await expect(page.getByText('Done. You and your team have the same.')).toBeVisible();
    }
  };
  const sets = async (page: Page, euros: string) => {
    await page.getByRole('link', { name: 'Gesture policy' }).click();
    await page.getByRole('spinbutton', { name: 'Each agent may give (EUR)' }).fill(euros);
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.getByText('Kept. Every panel goes by it from now on.')).toBeVisible();
    await page.getByRole('link', { name: 'Team', exact: true }).click();
  };
  await couch.stop();
  await sets(ida, '11');
  await sets(noor, '22');
  await expect(noor.getByText(/wait to be sent/)).toBeVisible();
  await couch.start();
  await exchanges(ida, noor, ida);

  const differ = (page: Page) => page.getByRole('region', { name: 'Changed in two places' });
  for (const page of [ida, noor]) for (const sum of ['11', '22']) await expect(differ(page)).toContainText(sum);
  await differ(ida).getByRole('button', { name: 'Use this one' }).press('Enter');
  await expect(differ(ida).getByRole('status')).toHaveText('Chosen. Everyone gets this version.');
  await expect(differ(ida).getByRole('status')).toBeFocused();
  await exchanges(ida, noor);
  // The page that is open follows.
  await expect(differ(noor)).toHaveCount(0);
  const chosen = async (page: Page) => {
    await page.getByRole('link', { name: 'Gesture policy' }).click();
    return page.getByRole('spinbutton', { name: 'Each agent may give (EUR)' }).inputValue();
  };
  const sum = await chosen(ida);
  expect(['11', '22']).toContain(sum);
  expect(await chosen(noor)).toBe(sum);
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
