import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { insertByKey } from '../support/panel.ts';

test('nothing but the helpdesk itself is asked for anything (S21)', async ({ page, context, demo }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await insertByKey(panel);
  await page.goto(`${demo.url}/tickets/48151`);
  await readyPanel(page);
  const outside = asked.filter((url) => !url.startsWith(demo.url) && !/^(?:chrome-extension|data|blob):/.test(url));
  expect(outside).toEqual([]);
});

test('no word of the customer’s is stored on disk, and none in memory once the ticket is left (S23)', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  await readyPanel(page);
  const worker = await serviceWorker(context);
  const stored = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  const inHand = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(await stored()).not.toMatch(/Siobhan|FB-40817|piano/);
  await expect.poll(inHand).toMatch(/piano/);
  await page.locator('a[data-row][href*="48127"]').click();
  await expect.poll(inHand).not.toMatch(/piano/);
  await page.goto('about:blank');
  await page.close();
  await expect.poll(inHand).not.toMatch(/messages/);
});

test('a page cannot embed or fetch our pages, nor see into the panel (S5)', async ({ page, own, demo }) => {
  await page.goto(demo.url);
  await readyPanel(page);
  const seen = await page.evaluate(async (address) => {
    const host = document.querySelector('attune-panel');
    const answer = await fetch(address).then(
      () => 'fetched',
      () => 'refused',
    );
    return {
      shadow: host?.shadowRoot ?? null,
      children: host?.childElementCount,
      frames: window.frames.length,
      answer,
    };
  }, own('panel.html'));
  expect(seen).toMatchObject({ shadow: null, children: 0, answer: 'refused' });
});

test('forged window messages are not answered (S6)', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const before = await panel.locator('main').innerText();
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    window.addEventListener('message', (event) => heard.push(event.data));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => heard.push(event.data);
    const forged = [
      { attune: 'hello' },
      { attune: 'welcome', nonce: 'guess' },
      JSON.parse('{"__proto__":{"attune":"hello"}}'),
    ];
    for (const message of forged) {
      window.postMessage(message, '*');
      window.frames[0]?.postMessage(message, '*', message.attune === 'welcome' ? [port2] : []);
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    const own = new Set(forged.map((message) => JSON.stringify(message)));
    return heard.filter((data) => !own.has(JSON.stringify(data)));
  });
  expect(answers).toEqual([]);
  expect(await panel.locator('main').innerText()).toBe(before);
});

test('a see-through or covered panel inserts nothing (S1, S2)', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.waitForSelector('.reply-text');
  for (const attack of ['fade', 'cover'] as const) {
    await page.evaluate((kind) => {
      if (kind === 'fade') document.documentElement.style.opacity = '0.5';
      else {
        document.documentElement.style.opacity = '';
        const lid = document.createElement('div');
        lid.popover = 'manual';
        lid.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:auto;opacity:0.01';
        document.body.append(lid);
        lid.showPopover();
      }
    }, attack);
    await insertByKey(panel);
    await expect(panel.getByRole('status').filter({ hasText: /covered|changed|another|page/i })).toBeVisible();
    await expect(page.locator('[data-composer="reply"]')).toHaveText('');
  }
});
