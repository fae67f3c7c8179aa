import type { Page } from '@playwright/test';
import { draft, draftIn } from '../support/editor.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';
import { expect, panelFrame, readyPanel, test } from '../support/rt.ts';
import { stopBackground } from '../support/stop-background.ts';

const editor = (page: Page) => page.frameLocator('#cke_UpdateContent iframe.cke_wysiwyg_frame').locator('body');
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(nbsp|#160);/g, ' ')
    .replace(/&(ndash|#8211);/g, '–')
    .replace(/&(rsquo|#8217|#39);/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
const alike = (text: string) => text.replace(/['’]/g, '’');

test('[W1] the furious customer’s ticket: the right headline, shown with her own words', async ({ page, rt }) => {
  await page.goto(`${rt.url}/Ticket/Display.html?id=${rt.tickets.furious}`);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: /What Dana feels/ })).toBeVisible();
  await expect(panel.locator('main')).toContainText(/angry|furious|frustrated/i);
  const thread = (await page.locator('.history-container').innerText()).replace(/\s+/g, ' ');
  const quotes = await panel.locator('.reading-quotes .mark').allInnerTexts();
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(thread).toContain(quote.replace(/…/g, '').replace(/\s+/g, ' ').trim());
  await panel.locator('.reading-quotes .mark').first().hover();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('attune-evidence')?.size ?? 0)).toBeGreaterThan(0);
});

test('[W1] [W2] read on one page, answered on the next: stored once, in order, in RT’s own database', async ({
  page,
  rt,
}) => {
  const id = rt.tickets.furious;
  await page.goto(`${rt.url}/Ticket/Display.html?id=${id}`);
  await readyPanel(page);
  // What was read survives the page load and a background that the browser has stopped in between (S17).
  await stopBackground(page.context());
  await page.goto(`${rt.url}/Ticket/Update.html?Action=Respond;id=${id}`);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: /What Dana feels/ })).toBeVisible();
  const box = editor(page);
  await draft(page, box, 'Dear Dana, written by hand.', 10);
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  expect(alike(await draftIn(box))).toBe(alike(`Dear Dana, ${reply} written by hand.`));
  await page.locator('#SubmitTicket input[name="SubmitTicket"]').click();
  await page.waitForURL(/Display\.html/);
  const sent = (await rt.correspondence(id)).at(-1);
  expect(sent?.type).toBe('Correspond');
  expect(alike(plain(sent?.html ?? sent?.text ?? ''))).toBe(alike(`Dear Dana, ${reply} written by hand.`));
});

test('the internal comment is never written into', async ({ page, rt }) => {
  const id = rt.tickets.anxious;
  await page.goto(`${rt.url}/Ticket/Display.html?id=${id}`);
  await readyPanel(page);
  await page.goto(`${rt.url}/Ticket/Update.html?Action=Comment;id=${id}`);
  const panel = await readyPanel(page);
  await expect(panel.getByText(/not the reply to the customer/i)).toBeVisible();
  await page.selectOption('select#UpdateType', 'response');
  await expect(panel.getByRole('button', { name: /insert/i })).toBeVisible();
});

test('another ticket’s reply page knows nothing of this one', async ({ page, rt }) => {
  await page.goto(`${rt.url}/Ticket/Display.html?id=${rt.tickets.furious}`);
  await readyPanel(page);
  await page.goto(`${rt.url}/Ticket/Update.html?Action=Respond;id=${rt.tickets.neutral}`);
  const panel = await panelFrame(page);
  await expect(panel.locator('main[data-phase="unreadable"]')).toBeVisible();
  await expect(panel.locator('body')).not.toContainText('Dana');
});

test('tickets switched quickly: A’s reading is never shown on B', async ({ page, rt }) => {
  const names = { furious: 'Dana', delighted: '', anxious: '', neutral: '' };
  for (const round of [0, 1]) {
    for (const name of Object.keys(names) as (keyof typeof names)[]) {
      await page.goto(`${rt.url}/Ticket/Display.html?id=${rt.tickets[name]}`, { waitUntil: 'commit' });
      if (round === 0) continue;
      const panel = await readyPanel(page);
      const requestor = await page.locator('.requestors .user').first().innerText();
      const first = requestor
        .replace(/^\S+ \(|[<)].*$/g, '')
        .trim()
        .split(' ')[0] as string;
      await expect(panel.getByRole('heading', { level: 2 }).first()).toContainText(first);
    }
  }
});

test('the four moods are told apart', async ({ page, rt }) => {
  const moods = {
    anxious: /worried|afraid|anxious/i,
    delighted: /delighted|happy|thankful|grateful|joy/i,
    neutral: /nothing heated|calm|plain|question/i,
  };
  for (const [name, says] of Object.entries(moods)) {
    await page.goto(`${rt.url}/Ticket/Display.html?id=${rt.tickets[name as keyof typeof moods]}`);
    const panel = await readyPanel(page);
    await expect(panel.locator('main')).toContainText(says);
  }
});
