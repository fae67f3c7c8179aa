import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { stopBackground } from '../support/stop-background.ts';
import { joinBy, studio, test } from '../support/team.ts';

/** Fifty macros as Zendesk gives them; three of them hold what only that helpdesk knows. */
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

const CONDITION = `Hello {{ customer.first_name }},
{% if reading.signals contains "churn" %}I do not want to lose you over this.{% else %}It is good to hear from you.{% endif %}`;

/** Types as a person would, without what an editor adds to brackets by itself. */
async function write(page: Page, text: string): Promise<void> {
  await expect(page.locator('.cm-content')).toBeVisible();
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/^Kept\./)).toBeVisible();
}

async function finds(panel: Frame, words: string, title: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Search templates' }).fill(words);
  await expect(panel.getByRole('option').filter({ hasText: title }).first()).toBeVisible();
}

/** What the lead has made is all there, in a panel that was opened anew. */
async function hasAll(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const panel = await readyPanel(page);
  await finds(panel, 'answer number 37', 'Answer number 37');
  await finds(panel, '/stay', 'Before they leave');
  await pressIn(panel, panel.getByRole('option').filter({ hasText: 'Before they leave' }));
  await expect(panel.getByRole('region', { name: 'Before they leave' })).toContainText('It is good to hear from you.');
  const giving = panel.getByRole('region', { name: 'Beyond words' });
  const refused = giving.getByRole('button', { name: 'your team’s rules hold back' });
  await expect(async () => {
    if ((await refused.getAttribute('aria-expanded')) !== 'true') await pressIn(panel, refused);
    await expect(giving).toContainText('You have €1 left this month', { timeout: 1000 });
  }).toPass();
}

test('a lead’s first hour: fifty macros in, three put right, one with a condition, a budget; all of it in an agent’s panel, offline too', {
  tag: '@long',
}, async ({ context, other, own, demo, team: { couch, codes } }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'attune-first-hour-'));
  const macros = join(folder, 'macros.json');
  writeFileSync(macros, JSON.stringify({ macros: MACROS }));

  const lead = await studio(context, own, 'packs');
  await lead.locator('input[type="file"]').setInputFiles(macros);
  await expect(lead.getByText(/3 texts have placeholders/)).toBeVisible();
  await lead.getByRole('button', { name: 'Bring it in' }).click();
  await expect(lead.getByText(/is in: 50 new/)).toBeVisible();
  rmSync(folder, { recursive: true });

  await lead.getByRole('link', { name: 'Templates', exact: true }).click();
  for (const at of [1, 2, 3]) {
    await lead.getByRole('searchbox').fill(`answer number ${at}`);
    await lead.getByRole('listitem').getByText(`Answer number ${at}`, { exact: true }).click();
    await write(lead, `Hello {{ customer.first_name }},\n\nthis is answer ${at}, put right.`);
    await lead.getByRole('button', { name: 'All templates' }).click();
  }
  await lead.getByRole('button', { name: 'New template' }).click();
  await lead.getByRole('textbox', { name: 'Name' }).fill('Before they leave');
  await lead.getByRole('textbox', { name: 'Shortcut' }).fill('stay');
  await write(lead, CONDITION);

  await lead.getByRole('link', { name: 'Gesture policy' }).click();
  await lead.getByRole('spinbutton', { name: 'Each agent may give (EUR)' }).fill('1');
  await lead.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(lead.getByText('Kept. Every panel goes by it from now on.')).toBeVisible();

  await lead.getByRole('link', { name: 'Team', exact: true }).click();
  await joinBy(lead, codes.get('ida') ?? '');
  await lead.getByRole('button', { name: 'Publish all 51' }).click();
  await expect(lead.getByText('51 templates are on their way to everyone.')).toBeVisible();

  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  const desk = await other.newPage();
  const address = `${demo.url}/tickets/47906`;
  await hasAll(desk, address);

  await couch.stop();
  await stopBackground(other);
  await hasAll(desk, address);
});
