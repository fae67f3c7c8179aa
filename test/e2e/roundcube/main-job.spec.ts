import type { Page } from '@playwright/test';
import { draft, draftIn } from '../support/editor.ts';
import { keptIn } from '../support/kept.ts';
import { saysInserted, shownReply } from '../support/panel.ts';
import { expect, insertByClick, openMail, readyPanel, reply, send, test } from '../support/roundcube.ts';
import { stopBackground } from '../support/stop-background.ts';

const rich = (page: Page) => page.frameLocator('#composebody_ifr').locator('body#tinymce');
const plain = (page: Page) => page.locator('#composebody');
const CUSTOMER = { hornbeams: 'ksenija.horvat@dvorac-vinica.example', apples: 'jonas.lindgren@backgarden.example' };

/** One space for every run, and one dash for all: a mail's plain part wraps its lines and writes every dash as a hyphen. */
const words = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/[–—]/g, '-')
    .trim();
const spoken = (html: string | null | undefined) =>
  words(
    html
      ?.replace(/<style[\s\S]*?<\/style>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&nbsp;/g, ' ')
      .replace(/&rsquo;/g, '’')
      .replace(/&ndash;/g, '–')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
const times = (whole: string, part: string) => whole.split(part).length - 1;

test('[W1] a mail on its own page: the feeling, shown with the customer’s own words', async ({ page, roundcube }) => {
  await openMail(page, roundcube, 'hornbeams');
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: /What Ksenija feels/ })).toBeVisible();
  const mail = words(await page.locator('#messagebody').innerText());
  const quotes = await panel.locator('.reading-quotes .mark').allInnerTexts();
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(mail).toContain(words(quote.replace(/…/g, '')));
  await panel.locator('.reading-quotes .mark').first().hover();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('attune-evidence')?.size ?? 0)).toBeGreaterThan(0);
});

test('[W1] [W2] an HTML mail is answered above what it quotes, and the customer’s mailbox holds it once', async ({
  page,
  roundcube,
}) => {
  await openMail(page, roundcube, 'hornbeams');
  await readyPanel(page);
  await expect.poll(() => keptIn(page)).not.toBeNull();
  // What was read survives the page load and a background that the browser has stopped in between (S17).
  await stopBackground(page.context());
  await reply(page);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: /What Ksenija feels/ })).toBeVisible();
  await expect(rich(page)).toContainText('Good morning Aoife');
  const before = await draftIn(rich(page));
  const suggestion = await shownReply(panel);
  await insertByClick(panel);
  await saysInserted(panel);
  expect(await draftIn(rich(page))).toBe(`${suggestion} ${before}`);
  await send(page);
  const [mail, ...more] = await roundcube.mailsOf(CUSTOMER.hornbeams);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ from: roundcube.user, inReplyTo: '<hornbeams@dvorac-vinica.example>' });
  for (const text of [spoken(mail?.html), words(mail?.plain)]) {
    expect(times(text, words(suggestion))).toBe(1);
    expect(text.indexOf(words(suggestion))).toBeLessThan(text.indexOf('Ksenija Horvat wrote:'));
  }
});

test('what the agent has typed stays around it, and one undo takes it back', async ({ page, roundcube }) => {
  await openMail(page, roundcube, 'hornbeams');
  await readyPanel(page);
  await reply(page);
  const panel = await readyPanel(page);
  await draft(page, rich(page).locator('p').first(), 'Dear Ksenija, more below.', 13);
  const before = await draftIn(rich(page));
  expect(before).toMatch(/^Dear Ksenija, more below\. ---/);
  const suggestion = await shownReply(panel);
  await insertByClick(panel);
  await saysInserted(panel);
  expect(await draftIn(rich(page))).toBe(before.replace('Dear Ksenija, more', `Dear Ksenija, ${suggestion} more`));
  await page.keyboard.press('Control+z');
  expect(await draftIn(rich(page))).toBe(before);
});

test('[W2] a plain mail is answered in the plain field, above its quote', async ({ page, roundcube }) => {
  await openMail(page, roundcube, 'apples');
  await readyPanel(page);
  await reply(page);
  const panel = await readyPanel(page);
  const before = await draftIn(plain(page));
  const suggestion = await shownReply(panel);
  await insertByClick(panel);
  await saysInserted(panel);
  expect(await draftIn(plain(page))).toBe(`${suggestion} ${before}`);
  await send(page);
  const [mail, ...more] = await roundcube.mailsOf(CUSTOMER.apples);
  expect(more).toEqual([]);
  expect(mail?.html).toBeNull();
  expect(times(words(mail?.plain), words(suggestion))).toBe(1);
  expect(words(mail?.plain).indexOf(words(suggestion))).toBeLessThan(
    words(mail?.plain).indexOf('Jonas Lindgren wrote:'),
  );
});
