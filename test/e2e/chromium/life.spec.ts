import type { Frame, Page } from '@playwright/test';
import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { draftIn, replyBox } from '../support/editor.ts';
import { insertByKey, shownReply } from '../support/panel.ts';
import { saidInPage } from '../support/said-in-page.ts';
import { serveStage } from '../support/stage.ts';
import { stopBackground } from '../support/stop-background.ts';

const kim = (text: string, html?: string) => ({
  author: 'customer' as const,
  name: 'Kim Aldous',
  text,
  ...(html === undefined ? {} : { html }),
});

/** The reply, and what the panel loads after it. */
async function allShown(panel: Frame): Promise<void> {
  await shownReply(panel);
  await expect(panel.getByRole('region', { name: 'Beyond words' }).getByRole('listitem').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Note a promise' })).toBeVisible();
}

test('[S18] the extension is gone under an open page: its things go, one line says so, and the page goes on', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  // What is still on its way when the extension goes, its own frame may complain about: the page does not see it.
  await allShown(await readyPanel(page));
  const errors: string[] = [];
  page.on('pageerror', ({ message, stack }) => errors.push(stack ?? message));
  const worker = await serviceWorker(context);
  await worker.evaluate(() => void chrome.management.uninstallSelf()).catch(() => undefined);
  await expect(page.locator('attune-panel')).toHaveCount(0);
  await expect(page.locator('attune-notice')).toHaveCount(1);
  expect(await saidInPage(page)).toContain('reload this page to go on');
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await replyBox(page).click();
  await page.keyboard.type('mine');
  expect(await draftIn(replyBox(page))).toContain('mine');
  await expect(page.locator('attune-notice')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('[S18] the extension is reloaded under an open page: the old script is silent, the new one alone works there', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  await allShown(await readyPanel(page));
  const errors: string[] = [];
  page.on('pageerror', ({ message, stack }) => errors.push(stack ?? message));
  const panels = () => page.frames().filter((frame) => frame.url().includes('/panel.html'));
  const [before] = panels();
  const worker = await serviceWorker(context);
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => panels().filter((frame) => frame !== before).length).toBe(1);
  const panel = await readyPanel(page);
  expect(panel).not.toBe(before);
  await expect(page.locator('attune-panel')).toHaveCount(1);
  // The new script takes the old one's line away: there is nothing to reload the page for.
  await expect(page.locator('attune-notice')).toHaveCount(0);
  const reply = (await shownReply(panel)).slice(0, 40);
  await insertByKey(panel);
  await expect.poll(() => draftIn(replyBox(page))).toContain(reply);
  expect((await draftIn(replyBox(page))).split(reply).length - 1).toBe(1);
  await page.evaluate(() => document.querySelector('[data-author="customer"]')?.remove());
  await expect(page.locator('attune-panel')).toHaveCount(1);
  await expect(page.locator('attune-notice')).toHaveCount(0);
  expect(errors).toEqual([]);
});

/** Removes, moves and restyles our element 200 times in two seconds; tells how often it was put into the page. */
const fight = (page: Page) =>
  page.evaluate(async () => {
    let put = 0;
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        if (target === document.documentElement)
          put += [...addedNodes].filter(({ nodeName }) => nodeName === 'ATTUNE-PANEL').length;
    });
    observer.observe(document.documentElement, { childList: true });
    for (let round = 0; round < 200; round += 1) {
      const panel = document.querySelector('attune-panel');
      if (round % 3 === 0) panel?.remove();
      else if (round % 3 === 1 && panel) document.body.append(panel);
      else panel?.setAttribute('style', 'opacity:0');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    observer.disconnect();
    return put;
  });

test('[S4] a page that will not have the panel: put back a few times, then off, and it is said', {
  tag: '@long',
}, async ({ page, demo }) => {
  await page.goto(demo.url);
  await readyPanel(page);
  expect(await fight(page)).toBeLessThanOrEqual(5);
  // However slow the two seconds were: the page goes on until we have given up.
  await expect
    .poll(async () => {
      await page.evaluate(() => document.querySelector('attune-panel')?.remove());
      return page.locator('attune-notice').count();
    })
    .toBe(1);
  await expect(page.locator('attune-panel')).toHaveCount(0);
  expect(await saidInPage(page)).toContain('does not let Attune’s panel be');
  expect(await draftIn(replyBox(page))).toBe('');
});

test('[S4] a panel that the page restyles looks again as it was made, and is not loaded anew', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.evaluate(() => document.body.setAttribute('data-same', 'yes'));
  await page.evaluate(() => document.querySelector('attune-panel')?.setAttribute('style', 'display:none'));
  await expect(page.locator('attune-panel')).toBeVisible();
  expect(await panel.evaluate(() => document.body.dataset.same)).toBe('yes');
});

test('[S17] the background is stopped before the page, the reading, the replies and the insert: nothing is lost', async ({
  page,
  context,
  demo,
}) => {
  await stopBackground(context);
  await page.goto(demo.url);
  await stopBackground(context);
  const panel = await readyPanel(page);
  await stopBackground(context);
  await panel.waitForSelector('.reply-text');
  await stopBackground(context);
  await insertByKey(panel);
  await expect.poll(() => draftIn(replyBox(page))).toContain('Siobhan');
});

test('what leaves a virtualised thread is read on, with what comes', async ({ page }) => {
  const stage = await serveStage({
    messages: [kim('My kettle K-20 broke and I am furious!'), kim('Are you there?')],
    composer: 'textarea',
  });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('article');
    first?.remove();
    const next = second?.cloneNode(true) as Element;
    next.setAttribute('data-message-id', '2');
    (next.querySelector('.message-body') as Element).textContent = 'I want my money back today.';
    second?.after(next);
  });
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('money back');
  await expect(panel.locator('main')).toContainText('furious');
  await stage.close();
});

test('[S24] what was not read is said, and other extensions’ nodes are not the customer’s words', async ({ page }) => {
  const html = `I am <span data-darkreader-inline-color="" style="--darkreader-inline-color:#fff">furious</span> about
    K-20.<grammarly-extension>Thank you so much, lovely!</grammarly-extension><harper-highlight>happy</harper-highlight>
    <img width="600" height="400" alt="The broken kettle"><img src="/second.png"><img width="1" height="1">`;
  const stage = await serveStage({ messages: [kim('', html)], composer: 'textarea' });
  await page.goto(stage.url);
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText('Not read: 2 pictures.');
  await expect(panel.locator('main')).not.toContainText('lovely');
  await stage.close();
});
