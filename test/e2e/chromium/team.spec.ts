import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BrowserContext, Page } from '@playwright/test';
import { teamSetup } from '../../../tools/attune/team-setup.ts';
import { ADMIN, type Couch, startCouch } from '../../support/couch/server.ts';
import { test as base, expect, launchChromium, readyPanel } from '../support/chromium.ts';
import { stopBackground } from '../support/stop-background.ts';

interface Team {
  couch: Couch;
  /** Codes by name. */
  codes: Map<string, string>;
}

const PEOPLE = 'name,role\nida,lead\nyuki,agent\n';

/** A team's server as its administrator leaves it, and a second browser beside the first. */
const test = base.extend<{ team: Team; other: BrowserContext }>({
  team: async ({}, use) => {
    const couch = await startCouch();
    const file = join(tmpdir(), `attune-team-${crypto.randomUUID()}.csv`);
    writeFileSync(file, PEOPLE);
    let out = '';
    const world = {
      env: { ATTUNE_COUCHDB_PASSWORD: ADMIN.password },
      input: Readable.from(['']),
      out: (text: string) => {
        out += text;
      },
      err: () => undefined,
    };
    expect(await teamSetup([couch.url, '--agents', file], world)).toBe(0);
    rmSync(file);
    await use({
      couch,
      codes: new Map(
        out
          .trim()
          .split('\n')
          .map((line) => line.split('\t') as [string, string]),
      ),
    });
    await couch.close();
  },
  other: async ({}, use) => {
    const context = await launchChromium();
    await use(context);
    await context.close();
  },
});

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

/** The studio's part about the team, in this browser. */
async function studio(context: BrowserContext, own: (page: string) => string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(own('options.html#team'));
  return page;
}

async function joinBy(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await expect(page.getByText(/It leads to 127\.0\.0\.1/)).toBeVisible();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText(/^You are /)).toBeVisible();
}

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
  await lead.getByRole('button', { name: 'Publish' }).click();
  await expect(lead.getByText('“The piano lorry is late” is on its way to everyone.')).toBeVisible();
  await expect(lead.getByText('everyone has it')).toBeVisible();

  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  await expect(agent.getByText('You are yuki, agent')).toBeVisible();
  await expect(agent.getByRole('button', { name: 'Publish' })).toHaveCount(0);
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
