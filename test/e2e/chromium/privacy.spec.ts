import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { insertByKey } from '../support/panel.ts';

test('[S21] nothing but the helpdesk itself is asked for anything', async ({ page, context, demo }) => {
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

test('[S23] no word of the customer’s is stored on disk, and none in memory once the ticket is left', async ({
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

test('[S5] a page cannot embed or fetch our pages, nor see into the panel', async ({ page, own, demo }) => {
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

test('[S6] forged window messages are not answered, and bring the panel nothing', async ({ page, demo }) => {
  // Frames in a shadow tree are not in `window.frames`; the panel's own hello gives the page its window.
  await page.addInitScript(() => {
    window.addEventListener('message', ({ source, origin, data }) => {
      if (!origin.startsWith('chrome-extension:')) return;
      Object.assign(window, { panelWindow: source });
      Object.assign(window, { heard: [...(window.heard ?? []), data] });
    });
  });
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  const before = await panel.locator('main').innerText();
  const reached = await page.evaluate(() => {
    const target = window.panelWindow;
    const { port1, port2 } = new MessageChannel();
    const sight = { seq: 99, helpdesk: null, ticket: '1', conversation: null, source: null, waiting: false, parts: [] };
    port1.onmessage = (event) => Object.assign(window, { heard: [...(window.heard ?? []), event.data] });
    target?.postMessage({ attune: 'welcome', nonce: 'guess' }, '*', [port2]);
    port1.postMessage({ is: 'sight', sight: { ...sight, composer: null } });
    for (const message of [{ attune: 'hello' }, JSON.parse('{"__proto__":{"attune":"hello"}}')]) {
      window.postMessage(message, '*');
      target?.postMessage(message, '*');
    }
    return target !== undefined;
  });
  expect(reached).toBe(true);
  // The panel's next answer to a real change comes after the forged messages were dealt with.
  await page.locator('a[data-row][href*="48151"]').click();
  await expect(panel.locator('h2').first()).toContainText('Bea');
  expect(before).toContain('Siobhan');
  expect(await page.evaluate(() => window.heard)).toEqual(expect.arrayContaining([{ attune: 'hello' }]));
  for (const data of (await page.evaluate(() => window.heard)) ?? []) expect(data).toEqual({ attune: 'hello' });
});

test('[S1] [S2] a see-through, shrunken or covered panel inserts nothing', async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.waitForSelector('.reply-text');
  for (const attack of ['fade', 'mask', 'shrink', 'cover'] as const) {
    await page.evaluate((kind) => {
      // On the page's root: what is done to our own element is put right again.
      const { style } = document.documentElement;
      style.opacity = kind === 'fade' ? '0.5' : '';
      style.maskImage = kind === 'mask' ? 'linear-gradient(transparent, transparent)' : '';
      style.scale = kind === 'shrink' ? '0.05' : '';
      if (kind !== 'cover') return;
      const lid = document.createElement('div');
      lid.popover = 'manual';
      lid.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0.01';
      document.body.append(lid);
      lid.showPopover();
    }, attack);
    await insertByKey(panel);
    const refused = panel.getByRole('status').filter({ hasText: /Not inserted/i });
    await expect(refused, attack).toBeVisible();
    await expect(page.locator('[data-composer="reply"]'), attack).toHaveText('');
    // Taken away before the next attack, so that it must bring its own.
    await panel
      .locator('[role="tab"]')
      .nth(1)
      .evaluate((tab: HTMLElement) => tab.click());
    await expect(refused).toHaveCount(0);
  }
});
