import { expect, readyPanel, test } from '../support/chromium.ts';
import { savedPage } from '../support/lessons.ts';
import { serveStage } from '../support/stage.ts';
import { servePages } from '../support/unknown.ts';

test('a message that comes, and words that change, in nested shadow roots are read', async ({ page }) => {
  const server = await servePages();
  await server.show(page, savedPage('shadow'));
  const panel = await readyPanel(page);
  await page.evaluate(() => {
    const thread = document.querySelector('ml-app')?.shadowRoot?.querySelector('ml-thread')?.shadowRoot;
    const last = thread?.lastElementChild as Element;
    const next = last.cloneNode() as Element;
    next
      .attachShadow({ mode: 'open' })
      .append(...[...(last.shadowRoot?.children ?? [])].map((each) => each.cloneNode(true)));
    last.after(next);
    (next.shadowRoot?.querySelector('.text p') as Element).textContent = 'I am furious. The concert is in two days.';
  });
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('I am furious');
  await page.evaluate(() => {
    const thread = document.querySelector('ml-app')?.shadowRoot?.querySelector('ml-thread')?.shadowRoot;
    const words = thread?.lastElementChild?.shadowRoot?.querySelector('.text p');
    if (words) words.textContent = 'Thank you so much, the new violin is here and it is wonderful!';
  });
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('Thank you so much');
  server.close();
});

test('words that change in a frame of a message are read', async ({ page }) => {
  const server = await servePages();
  await server.show(page, savedPage('framed'));
  const panel = await readyPanel(page);
  await page.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('.mail iframe')];
    const words = frames.at(-1)?.contentDocument?.querySelector('p');
    if (words) words.textContent = 'I am furious. A 40 again, and my train leaves in an hour.';
  });
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('I am furious');
  server.close();
});

test('an editor that wakes inside its frame, long after the page, is taken for the reply box', async ({ page }) => {
  const stage = await serveStage({
    messages: [{ author: 'customer', name: 'Kim Aldous', text: 'My kettle K-20 broke and I am furious!' }],
    composer: 'textarea',
  });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  await expect(panel.getByRole('button', { name: 'Insert into Public reply' })).toBeVisible();
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.dataset.composer = 'reply-frame';
    place.append(document.createElement('iframe'));
    document.querySelector('textarea')?.replaceWith(place);
  });
  await expect(panel.getByText(/no reply box/i)).toBeVisible();
  await page.evaluate(() => {
    const body = document.querySelector<HTMLIFrameElement>('[data-composer] iframe')?.contentDocument?.body;
    if (body) body.contentEditable = 'true';
  });
  await expect(panel.getByRole('button', { name: 'Insert into Public reply' })).toBeVisible();
  await stage.close();
});
