import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { stopBackground } from '../support/stop-background.ts';
import { joinBy, studio, test } from '../support/team.ts';

/** Fifty macros as Zendesk gives them; three of them hold what only that helpdesk knows. */
const macros = (first: number) =>
  Array.from({ length: 50 }, (_, at) => ({
    id: 7000 + first + at,
    title: `Deliveries::Answer number ${first + at}`,
    active: true,
    actions: [
      {
        field: 'comment_value',
        value: `Hello {{ticket.requester.first_name}},\n\nthis is answer ${first + at}${at < 3 ? ', see {{ticket.ticket_field_9}}' : ''}.`,
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

/** What stands in the panel after it was opened anew, and what the rules then hold back. */
interface Made {
  answer: number;
  shortcut: string;
  title: string;
  left: string;
}

/** What the lead has made is all there, in a panel that was opened anew. */
async function hasAll(page: Page, address: string, { answer, shortcut, title, left }: Made): Promise<void> {
  await page.goto(address);
  const panel = await readyPanel(page);
  await finds(panel, `answer number ${answer}`, `Answer number ${answer}`);
  await finds(panel, `/${shortcut}`, title);
  await pressIn(panel, panel.getByRole('option').filter({ hasText: title }));
  await expect(panel.getByRole('region', { name: title })).toContainText('It is good to hear from you.');
  const giving = panel.getByRole('region', { name: 'Beyond words' });
  const refused = giving.getByRole('button', { name: 'your team’s rules hold back' });
  await expect(async () => {
    if ((await refused.getAttribute('aria-expanded')) !== 'true') await pressIn(panel, refused);
    await expect(giving).toContainText(`You have ${left} left this month`, { timeout: 1000 });
  }).toPass();
}

/** Fifty macros from a file, the first three put right, one of one's own with a condition, and a budget. */
async function hourOfWork(lead: Page, first: number, { shortcut, title, left }: Made): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-first-hour-'));
  const file = join(folder, `macros-${first}.json`);
  writeFileSync(file, JSON.stringify({ macros: macros(first) }));
  await lead.getByRole('link', { name: 'Packs', exact: true }).click();
  await lead.locator('input[type="file"]').setInputFiles(file);
  await expect(lead.getByText(/3 texts have placeholders/)).toBeVisible();
  await lead.getByRole('button', { name: 'Bring it in' }).click();
  await expect(lead.getByText(/is in: 50 new/)).toBeVisible();
  rmSync(folder, { recursive: true });

  // What needs a hand is named where it was brought in, and in the list of templates until it was kept once.
  for (const at of [first, first + 1, first + 2]) {
    await lead.getByRole('button', { name: `Answer number ${at}`, exact: true }).click();
    await write(lead, `Hello {{ customer.first_name }},\n\nthis is answer ${at}, put right.`);
    await lead.getByRole('button', { name: 'All templates' }).click();
  }
  await expect(lead.getByText(/had placeholders that Attune does not know/)).toHaveCount(0);
  await lead.getByRole('button', { name: 'New template' }).click();
  await lead.getByRole('textbox', { name: 'Name' }).fill(title);
  await lead.getByRole('textbox', { name: 'Shortcut' }).fill(shortcut);
  await write(lead, CONDITION);

  await lead.getByRole('link', { name: 'Gesture policy' }).click();
  await lead.getByRole('spinbutton', { name: 'Each agent may give (EUR)' }).fill(left.slice(1));
  await lead.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(lead.getByText('Kept. Every panel goes by it from now on.')).toBeVisible();
}

const HOUR: Made = { answer: 37, shortcut: 'stay', title: 'Before they leave', left: '€1' };
const AGAIN: Made = { answer: 88, shortcut: 'back', title: 'When they come back', left: '€2' };

test('a lead’s first hour: fifty macros in, three put right, one with a condition, a budget; all of it in an agent’s panel; then everything again offline', {
  tag: '@long',
}, async ({ context, other, own, demo, team: { couch, codes } }) => {
  test.setTimeout(300_000);
  const address = `${demo.url}/tickets/47906`;
  const lead = await studio(context, own, 'packs');
  await hourOfWork(lead, 1, HOUR);
  await lead.getByRole('link', { name: 'Team', exact: true }).click();
  await joinBy(lead, codes.get('ida') ?? '');
  await lead.getByRole('button', { name: 'Publish all 51' }).click();
  await expect(lead.getByText('51 templates are on their way to everyone.')).toBeVisible();

  const agent = await studio(other, own);
  await joinBy(agent, codes.get('yuki') ?? '');
  const desk = await other.newPage();
  await hasAll(desk, address, HOUR);

  // The server is gone: what was fetched stays, and the lead works on as before.
  await couch.stop();
  await stopBackground(other);
  await hasAll(desk, address, HOUR);
  await hourOfWork(lead, 51, AGAIN);
  await lead.getByRole('link', { name: 'Team', exact: true }).click();
  await lead.getByRole('button', { name: 'Publish all 51' }).click();
  await expect(lead.getByText('The team’s server does not answer.')).toBeVisible();
  await expect(lead.getByText(/things wait to be sent/)).toBeVisible();
  const theirs = lead.getByRole('listitem').filter({ hasText: AGAIN.title });
  await expect(theirs).toContainText('goes to everyone with the next exchange');
  const leadsDesk = await context.newPage();
  await hasAll(leadsDesk, address, AGAIN);
  await hasAll(desk, address, HOUR);

  // Back again: what waited goes out by itself, and comes to the agent.
  await couch.start();
  await lead.bringToFront();
  await lead.getByRole('button', { name: 'Exchange now' }).click();
  await expect(lead.getByText('Done. You and your team have the same.')).toBeVisible();
  await expect(theirs).toContainText('everyone has it');
  await agent.bringToFront();
  await agent.getByRole('button', { name: 'Exchange now' }).click();
  await expect(agent.getByText('Done. You and your team have the same.')).toBeVisible();
  await desk.bringToFront();
  await hasAll(desk, address, AGAIN);
});
