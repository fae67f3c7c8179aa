import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { shownReply } from '../support/panel.ts';
import { stopBackground } from '../support/stop-background.ts';

const headline = (panel: Frame) => panel.locator('.headline strong');
const pencil = (panel: Frame) => panel.getByRole('button', { name: 'Wrong reading? Correct it' });
const byYou = (panel: Frame) => panel.getByText('Corrected by you.');

/** Says, by mouse, that this customer feels one thing and nothing else. */
async function correctTo(panel: Frame, feeling: string): Promise<void> {
  await pencil(panel).click();
  await panel.getByRole('button', { name: 'nothing heated' }).click();
  await panel.getByRole('button', { name: feeling, exact: true }).click();
  await panel.getByRole('radio', { name: 'strong' }).check();
  await panel.getByRole('button', { name: 'Use my reading' }).click();
  await expect(byYou(panel)).toBeVisible();
}

const keptOn = async (page: Page) => {
  const worker = await serviceWorker(page.context());
  return worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('corrections')));
};

test('an agent corrects by keyboard alone: the headline and the replies follow, and there is a way back', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}/tickets/48184`);
  const panel = await readyPanel(page);
  const asRead = await headline(panel).innerText();
  const replyAsRead = await shownReply(panel);
  await pencil(panel).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'angry', exact: true })).toBeFocused();
  // End: "nothing heated" takes all away; three to the left of it is "relieved".
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(panel.getByRole('button', { name: 'relieved' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'strong' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(headline(panel)).toHaveText('Very relieved');
  await expect(pencil(panel)).toBeFocused();
  await expect(byYou(panel)).toBeVisible();
  await expect.poll(() => shownReply(panel)).not.toBe(replyAsRead);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(headline(panel)).toHaveText(asRead);
  await expect(byYou(panel)).toHaveCount(0);
  await expect.poll(() => shownReply(panel)).toBe(replyAsRead);
  await expect.poll(() => keptOn(page)).toContain('"kept":[]');
});

test('Escape closes the form first, gives the keyboard to the pencil, and changes nothing', { tag: '@long' }, async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await pencil(panel).click();
  await panel.getByRole('button', { name: 'happy' }).click();
  await page.keyboard.press('Escape');
  await expect(panel.locator('.wrong')).toHaveCount(0);
  await expect(pencil(panel)).toBeFocused();
  await expect(byYou(panel)).toHaveCount(0);
});

test('a correction survives a reload, a closed panel and a stopped background, for its ticket only', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  let panel = await readyPanel(page);
  await correctTo(panel, 'worried');
  await expect.poll(() => keptOn(page)).toContain('anxiety');
  await stopBackground(context);
  await page.reload();
  panel = await readyPanel(page);
  await expect(headline(panel)).toHaveText('Very worried');
  await expect(byYou(panel)).toBeVisible();
  await page.locator('a[data-row][href*="48151"]').click();
  await expect(panel.locator('h2').filter({ hasText: 'Bea' })).toBeVisible();
  await expect(byYou(panel)).toHaveCount(0);
  await page.goBack();
  await expect(headline(panel)).toHaveText('Very worried');
});

test('what is kept on disk holds no word, name or number of the ticket’s', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const words = (await page.locator('article .message-body').allInnerTexts()).join(' ');
  await correctTo(panel, 'sad');
  await expect.poll(() => keptOn(page)).toContain('sadness');
  const kept = await keptOn(page);
  expect(kept).not.toMatch(/Siobhan|47906|FB-40817|127\.0\.0\.1/);
  const own = new Set(kept.match(/[a-z_]+/gi));
  const theirs = words.match(/\p{L}{7,}/gu) ?? [];
  expect(theirs.length).toBeGreaterThan(10);
  expect(theirs.filter((word) => own.has(word))).toEqual([]);
});

test('when the customer writes again the correction stays with the words it was made for', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await correctTo(panel, 'happy');
  await page.evaluate(() => {
    const items = document.querySelector('.thread-items') as Element;
    const last = [...items.querySelectorAll('[data-author="customer"]')].at(-1) as Element;
    const next = last.cloneNode(true) as Element;
    next.setAttribute('data-message-id', 'new');
    (next.querySelector('.message-body') as Element).textContent = 'Still nobody answers me. This is a disgrace!';
    items.append(next);
  });
  await expect(panel.getByText('You corrected an earlier message.')).toBeVisible();
  await expect(headline(panel)).not.toHaveText('Delighted');
  await expect(byYou(panel)).toHaveCount(0);
});

test('a signal that is not so is set aside from its chip, and stays so', { tag: '@long' }, async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const chip = panel.locator('.chips .chip').first();
  const name = await chip.innerText();
  await chip.click();
  await panel.getByRole('button', { name: `Not so: ${name}` }).click();
  await expect(panel.locator('.chips').getByRole('button', { name })).toHaveCount(0);
  await expect(panel.getByText(`Set aside: ${name}.`)).toBeVisible();
  await page.reload();
  const again = await readyPanel(page);
  await expect(again.getByText(`Set aside: ${name}.`)).toBeVisible();
  await expect(again.locator('.chips').getByRole('button', { name })).toHaveCount(0);
});

test('a test case is shown as it will be saved, mended by hand, and saved without any request', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await correctTo(panel, 'worried');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await panel.getByRole('button', { name: 'Export as a test case' }).click();
  const text = panel.getByRole('textbox', { name: 'Their words, made anonymous' });
  const proposed = await text.inputValue();
  expect(proposed).not.toMatch(/Siobhan|40817|@/);
  await text.fill(`${proposed} I live in [place].`);
  const shown = await panel.locator('.wrong-exact').innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved.trim()).toBe(shown.trim());
  expect(JSON.parse(saved)).toMatchObject({
    headline: 'anxiety',
    feelings: { anxiety: 3 },
    engine: { version: '0.1.0' },
  });
  expect(download.suggestedFilename()).toMatch(/^wrong-[0-9a-f]{8}\.json$/);
  await expect(panel.getByRole('status').filter({ hasText: 'Nothing was sent' })).toBeVisible();
  expect(asked.filter((url) => !/^(?:chrome-extension|blob):/.test(url))).toEqual([]);
});

test('the settings count what was corrected and erase it; the ticket reads as before', { tag: '@long' }, async ({
  page,
  demo,
  own,
}) => {
  await page.goto(demo.url);
  let panel = await readyPanel(page);
  const asRead = await headline(panel).innerText();
  await correctTo(panel, 'happy');
  await expect.poll(() => keptOn(page)).toContain('joy');
  const settings = await page.context().newPage();
  await settings.goto(own('options.html#settings'));
  await expect(settings.getByText('1 correction is kept.')).toBeVisible();
  await expect(settings.getByText('you said delighted')).toBeVisible();
  await settings.getByRole('button', { name: 'Erase all' }).click();
  await settings.getByRole('button', { name: 'Really erase all' }).click();
  await expect(settings.getByText('All corrections are erased.')).toBeVisible();
  await settings.close();
  expect(await keptOn(page)).toBe('{}');
  await page.reload();
  panel = await readyPanel(page);
  await expect(headline(panel)).toHaveText(asRead);
});
