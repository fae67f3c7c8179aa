import { expect, readyPanel, test } from '../support/chromium.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';

test('[W1] an agent opens an upset customer’s ticket and sees the feeling and the words that show it', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: 'What Siobhan feels' })).toBeVisible();
  await expect(panel.locator('main')).toContainText(/angry|furious|frustrated|at the end/i);
  const quotes = await panel.locator('.reading-quotes .mark').allInnerTexts();
  const thread = await page.locator('article[data-author="customer"]').last().innerText();
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes)
    expect(thread.replace(/\s+/g, ' ')).toContain(quote.replace(/…/g, '').replace(/\s+/g, ' ').trim());
});

test('[W2] the reply speaks to this customer by name and in their own words', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('tab')).toHaveCount(3);
  const reply = await shownReply(panel);
  expect(reply).toContain('Siobhan');
  expect(reply).toMatch(/FB-40817|twelve days|internet|third time|piano|exams|engineers|two mornings/i);
});

test('[W1] [W2] one key puts the reply into the composer, and the customer gets it once', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await draftIn(replyBox(page))).toBe(reply);
  await page.locator('[data-action="send"]').click();
  await expect(page.locator('article[data-author="agent"]').last()).toContainText('Siobhan');
  const sent =
    demo
      .tickets()
      .find(({ id }) => id === '47906')
      ?.messages.at(-1)?.text ?? '';
  expect(sent.replace(/\s+/g, ' ').trim()).toBe(reply);
});

test('a quote under the pointer is marked in the page, without a change to its nodes', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('attune-evidence') ?? [])].map(String).join(''));
  const before = await page.locator('.thread-items').innerHTML();
  const quote = panel.locator('.reading-quotes .mark').first();
  const words = (await quote.innerText()).replace(/…/g, '').trim();
  await quote.hover();
  await expect.poll(marked).toContain(words);
  expect(await page.locator('.thread-items').innerHTML()).toBe(before);
  await page.mouse.move(300, 300);
  await expect.poll(marked).toBe('');
});

test('the draft is kept: the reply goes to the caret in its middle, and one undo takes it back', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const box = replyBox(page);
  await draft(page, box, 'Dear Siobhan, more below.', 13);
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await draftIn(box)).toBe(`Dear Siobhan, ${reply} more below.`);
  await page.keyboard.press('Control+z');
  expect(await draftIn(box)).toBe('Dear Siobhan, more below.');
});

test('words the agent has selected are not overwritten', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const box = replyBox(page);
  await draft(page, box, 'Keep these words');
  await page.keyboard.press('Control+a');
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await draftIn(box)).toBe(`Keep these words ${reply}`);
});

test('the reply goes above a signature that was there before', async ({ page, demo }) => {
  await page.goto(`${demo.url}/tickets/48139`);
  const panel = await readyPanel(page);
  const box = replyBox(page);
  const signature = await draftIn(box);
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await draftIn(box)).toBe(`${reply} ${signature}`);
});
