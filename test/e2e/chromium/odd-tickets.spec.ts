import { expect, panelFrame, readyPanel, test } from '../support/chromium.ts';
import { draft, draftIn } from '../support/editor.ts';
import { insertByKey, saysInserted } from '../support/panel.ts';
import { serveStage } from '../support/stage.ts';

const kettle = { author: 'customer' as const, name: 'Kim Aldous', text: 'My kettle K-20 broke. I am furious!' };

test('10,000 messages: the latest are read, the rest is said to be unread', async ({ page }) => {
  const messages = Array.from({ length: 10_000 }, (_, index) => ({
    ...kettle,
    text: `Message ${index}. I am furious!`,
  }));
  const stage = await serveStage({ messages, composer: 'textarea' });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText(/9,?500 older messages/);
  await stage.close();
});

test('hostile HTML in a message is words in the panel, and nothing else', async ({ page }) => {
  const html = `I am furious about K-20 &lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(2)&lt;/script&gt;
    <svg onload="window.hit = 1"></svg><form><input name="furious"></form><iframe srcdoc="<p>I am happy</p>"></iframe>`;
  const stage = await serveStage({ messages: [{ ...kettle, html }], composer: 'textarea' });
  await page.goto(stage.url);
  const elements = () =>
    page.evaluate(() => {
      const { hit } = window as { hit?: number };
      const all = [...document.querySelectorAll('body, body *')].map(({ outerHTML }) => outerHTML);
      return { hit: hit ?? 0, all, title: document.title };
    });
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText('furious');
  expect(await panel.locator('img, iframe, script:not([src])').count()).toBe(0);
  // The page itself runs its own hostile markup once; nothing of it comes again by us, and nothing else changes there.
  const before = await elements();
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await elements()).toEqual(before);
  const box = await draftIn(page.locator('textarea'));
  expect(box).toContain('K-20');
  expect(box).not.toContain('<svg');
  await stage.close();
});

test('two reply boxes: it is said, and the one the agent was in last is written into', async ({ page }) => {
  const stage = await serveStage({ messages: [kettle], composer: 'two' });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  await draft(page, page.locator('#second'), 'mine ');
  await expect(panel.locator('main')).toContainText('More than one reply box is open');
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await draftIn(page.locator('#second'))).toContain('K-20');
  expect(await draftIn(page.locator('#first'))).toBe('');
  await stage.close();
});

for (const [composer, says] of [
  ['read_only', 'cannot be written in'],
  ['other_origin', 'belongs to another site'],
] as const) {
  test(`a reply box that is ${composer}: it is said, and the reply can be copied`, async ({ page }) => {
    const stage = await serveStage({ messages: [kettle], composer });
    await page.goto(stage.url);
    const panel = await readyPanel(page);
    await expect(panel.locator('main')).toContainText(says);
    await expect(panel.getByRole('button', { name: /copy the reply/i })).toBeVisible();
    await stage.close();
  });
}

test('messages that share one id are all read, each once', async ({ page }) => {
  const texts = ['My kettle K-20 broke, and I am furious!', 'It has been four days.', 'I want my money back today.'];
  const stage = await serveStage({
    messages: texts.map((text) => ({ ...kettle, text, id: '7' })),
    composer: 'textarea',
  });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  for (const words of ['furious', 'four days', 'money back']) await expect(panel.locator('main')).toContainText(words);
  await expect(panel.locator('main')).not.toContainText('Not read');
  await insertByKey(panel);
  await saysInserted(panel);
  await stage.close();
});

test('an empty thread: it is said, nothing is written, and the first message is read when it comes', async ({
  page,
}) => {
  const stage = await serveStage({ messages: [], composer: 'textarea' });
  await page.goto(stage.url);
  const panel = await panelFrame(page);
  await expect(panel.locator('main')).toContainText(/nothing|no messages|not find/i);
  await expect(panel.locator('main[data-phase="ready"]')).toHaveCount(0);
  expect(await draftIn(page.locator('textarea'))).toBe('');
  await page.evaluate(() => {
    const made = document.createElement('article');
    made.dataset.messageId = '1';
    made.dataset.author = 'customer';
    const body = document.createElement('div');
    body.className = 'message-body';
    body.textContent = 'My kettle K-20 broke. I am furious!';
    made.append(body);
    document.querySelector('textarea')?.before(made);
  });
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('furious');
  await stage.close();
});

test('pictures and an attachment that were not read are counted', async ({ page }) => {
  const html = `I am furious about K-20, see here: <img width="600" height="400" alt="The kettle"><img src="/second.png">
    <ul class="attachments"><li><a href="/files/1" download>receipt.pdf</a></li></ul>`;
  const stage = await serveStage({ messages: [{ ...kettle, html }], composer: 'textarea' });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText('Not read: 2 pictures and 1 attachment.');
  await stage.close();
});
