import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newKey, sign } from '../../../lib/team/address/signature.ts';
import { packText, scenarioEntry } from '../../support/packs.ts';
import { expect, launchChromium, readyPanel, test } from '../support/chromium.ts';

/** Fifty macros as Zendesk gives them, three of which need a hand. */
const MACROS = Array.from({ length: 50 }, (_, at) => ({
  id: 7000 + at,
  title: `Deliveries::Answer number ${at + 1}`,
  active: true,
  actions: [
    {
      field: 'comment_value',
      value: `Hello {{ticket.requester.first_name}},\n\nthis is answer ${at + 1}${at < 3 ? ', see {{ticket.ticket_field_9}}' : ''}.`,
    },
  ],
}));

async function bringIn(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText(/is in: 50 new/)).toBeVisible();
}

async function shelfFinds(page: Page, words: string, title: string): Promise<void> {
  const panel = await readyPanel(page);
  const search = panel.getByRole('combobox', { name: 'Search templates' });
  await search.fill(words);
  await expect(panel.getByRole('option', { name: new RegExp(`^${title}\\b`) })).toBeVisible();
}

test('a lead brings fifty macros in, puts one right, hands all over as a pack; a second browser has them in its panel', async ({
  context,
  demo,
  own,
}) => {
  test.setTimeout(150_000);
  const folder = await mkdtemp(join(tmpdir(), 'attune-packs-'));
  const macros = join(folder, 'macros.json');
  await writeFile(macros, JSON.stringify({ macros: MACROS }));

  const studio = await context.newPage();
  await studio.goto(own('options.html#packs'));
  await studio.locator('input[type="file"]').setInputFiles(macros);
  await expect(studio.getByText('50 new')).toBeVisible();
  await expect(studio.getByText(/3 texts have placeholders/)).toBeVisible();
  await bringIn(studio, macros);

  // Taken back, nothing is left; then brought in again.
  await studio.getByRole('button', { name: 'Undo: macros.json' }).click();
  await expect(studio.getByText('All is as it was before.')).toBeVisible();
  await bringIn(studio, macros);

  await studio.getByLabel('Name of the pack').fill('Larch & Lane');
  const download = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Save the pack' }).click();
  const saved = join(folder, 'team.json');
  await (await download).saveAs(saved);
  const text = (await readFile(saved, 'utf8')).replace('this is answer 1, see', 'here it is, see');
  await writeFile(saved, text);
  expect(JSON.parse(text)).toMatchObject({ attune: 'pack', name: 'Larch & Lane', version: 1 });

  // The one that was put right is a change with both versions, here too.
  await studio.locator('input[type="file"]').setInputFiles(saved);
  await expect(studio.getByText('1 changed · 49 as before')).toBeVisible();
  await studio.getByRole('button', { name: 'Leave it' }).click();

  const second = await launchChromium();
  try {
    const page = second.pages()[0] ?? (await second.newPage());
    const theirs = await second.newPage();
    await theirs.goto(own('options.html#packs'));
    await bringIn(theirs, saved);
    await page.bringToFront();
    await page.goto(demo.url);
    await shelfFinds(page, 'answer number 37', 'Answer number 37');
  } finally {
    await second.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('[G5] a trainer’s scenario comes to an agent in a pack and is practised; a broken one is refused in plain words; undone, it is gone', async ({
  context,
  own,
}) => {
  const scenario = scenarioEntry('sofa-in-the-hall', { title: 'The sofa in the hall' });
  const file = (text: string) => ({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const studio = await context.newPage();
  await studio.goto(own('options.html#packs'));
  await studio
    .locator('input[type="file"]')
    .setInputFiles(file(packText([scenarioEntry('sofa-in-the-hall', { turns: {} })])));
  await expect(
    studio.getByText(/Nothing was changed\. A part of it is not as it should be\. \(scenario number 1: /),
  ).toBeVisible();

  await studio.locator('input[type="file"]').setInputFiles(file(packText([scenario])));
  await expect(studio.getByRole('listitem').filter({ hasText: 'The sofa in the hall' })).toContainText('new scenario');
  await studio.getByRole('button', { name: 'Bring it in' }).click();
  await expect(studio.getByText('“Larch & Lane” is in: 1 new.')).toBeVisible();

  const training = await context.newPage();
  await training.goto(own('training.html'));
  await training.getByRole('link', { name: 'Practise: The sofa in the hall' }).click();
  await training.getByLabel(/^Your reply to /).fill('I hear you. I will ring the driver at once.');
  await training.getByLabel(/^Your reply to /).press('Control+Enter');
  await expect(training.locator('.thread-why')).toHaveCount(1);

  await studio.bringToFront();
  await studio.getByRole('button', { name: 'Undo: Larch & Lane' }).click();
  await expect(studio.getByText('All is as it was before.')).toBeVisible();
  await training.goto(own('training.html'));
  await training.reload();
  await expect(training.getByRole('link', { name: /^Practise: / }).first()).toBeVisible();
  await expect(training.getByRole('link', { name: 'Practise: The sofa in the hall' })).toHaveCount(0);
});

test('[S26] a pack at an address: its key is shown first, its templates reach the panel, and nobody else’s do', async ({
  context,
  page,
  demo,
  own,
}) => {
  test.setTimeout(120_000);
  const key = await newKey();
  const text = JSON.stringify({
    attune: 'pack',
    minimum: 1,
    id: 'larch',
    name: 'Larch & Lane',
    version: 4,
    published: '2026-11-20T09:00:00.000Z',
    templates: [{ id: 'quince', title: 'The quince letter', kind: 'reply', scope: 'team', body: 'A quince for you.' }],
  });
  let pack = text;
  let signature = await sign(new TextEncoder().encode(text), key.privateKey);
  const server = createServer(({ url }, response) => response.end(url?.endsWith('.sig') ? signature : pack));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const studio = await context.newPage();
    await studio.goto(own('options.html#address'));
    await studio
      .getByLabel('Address of the pack')
      .fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}/team.json`);
    await studio.getByRole('button', { name: 'Look what is there' }).click();
    await expect(studio.locator('.packs-print')).toHaveText(
      (key.fingerprint.slice(0, 32).match(/.{4}/g) ?? []).join(' '),
    );
    await studio.getByRole('button', { name: 'Yes, follow it' }).click();
    await expect(studio.getByText('You follow “Larch & Lane” now.')).toBeVisible();
    await expect(studio.getByText('version 4')).toBeVisible();

    // Somebody else's key: the last good version stays.
    pack = text.replace('"version":4', '"version":5').replace('A quince', 'A lemon');
    signature = await sign(new TextEncoder().encode(pack), (await newKey()).privateKey);
    await studio.getByRole('button', { name: 'Ask now' }).click();
    await expect(studio.getByText(/signed with another key/)).toBeVisible();
    await expect(studio.getByText('version 4')).toBeVisible();

    await page.bringToFront();
    await page.goto(demo.url);
    await shelfFinds(page, 'quince letter', 'The quince letter');

    // A newer version with the right key reaches the panel that is open.
    pack = text.replace('"version":4', '"version":5').replace('The quince letter', 'The medlar letter');
    signature = await sign(new TextEncoder().encode(pack), key.privateKey);
    await studio.bringToFront();
    await studio.getByRole('button', { name: 'Ask now' }).click();
    await expect(studio.getByText('version 5')).toBeVisible();
    await expect(studio.getByText(/signed with another key/)).toHaveCount(0);
    await page.bringToFront();
    await shelfFinds(page, 'medlar letter', 'The medlar letter');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
