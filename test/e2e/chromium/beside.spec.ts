import type { BrowserContext, Page } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { draftIn, replyBox } from '../support/editor.ts';
import { type OwnView, sidePanel } from '../support/own-view.ts';
import { stopBackground } from '../support/stop-background.ts';

const frames = (page: Page) => page.locator('attune-panel');

/** Moves the panel of this page into the browser's own side panel, by two real clicks. */
async function moveBeside(page: Page, context: BrowserContext): Promise<OwnView> {
  const panel = await readyPanel(page);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: /side panel/ }).click();
  const side = await sidePanel(context);
  await expect.poll(side.phase).toBe('ready');
  await expect(frames(page)).toHaveCount(0);
  return side;
}

/** Watches the panel's calls from now on; answers how many there were. */
async function countCalls(side: OwnView): Promise<() => Promise<number>> {
  await side.evaluate(`(() => {
    globalThis.calls = 0;
    for (const api of [chrome, globalThis.browser]) {
      if (!api) continue;
      const connect = api.runtime.connect.bind(api.runtime);
      api.runtime.connect = (info) => {
        globalThis.calls += 1;
        return connect(info);
      };
    }
  })()`);
  return () => side.evaluate<number>('globalThis.calls');
}

/** Stops the background; the panel's line falls with it, and is made again. */
async function stopUnder(side: OwnView, context: BrowserContext): Promise<void> {
  const calls = await countCalls(side);
  await stopBackground(context, async () => (await calls()) > 0);
}

/** Inserts with its gaps open: the first press says that they are, the second goes on. */
async function insert(side: OwnView): Promise<void> {
  await side.press('Insert');
  await expect.poll(side.text).toContain('still open');
  await side.press('Insert as it is');
}

test('the browser’s side panel reads the ticket and puts the reply into it, once', async ({ page, context, demo }) => {
  await page.goto(demo.url);
  const side = await moveBeside(page, context);
  expect(await side.text()).toContain('What Siobhan feels');
  await insert(side);
  await expect.poll(side.text).toContain('Inserted into Public reply');
  expect((await draftIn(replyBox(page))).split('Hi Siobhan').length).toBe(2);
});

test('it follows the tab to another ticket and through a page load, and quotes light up in the page', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const side = await moveBeside(page, context);
  await side.hover('.reading-quotes .mark');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('attune-evidence')?.size ?? 0)).toBeGreaterThan(0);
  await page.locator('a[data-row][href*="48151"]').click();
  await expect.poll(side.text).toContain('What Bea feels');
  await page.goto(`${demo.url}/tickets/48127`);
  await expect.poll(side.text).toContain('What Fionn feels');
  await expect(frames(page)).toHaveCount(0);
});

test('[S17] with the background stopped between reading and inserting nothing is lost, and nothing comes twice', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const side = await moveBeside(page, context);
  await stopUnder(side, context);
  await insert(side);
  await expect.poll(side.text).toContain('Inserted into Public reply');
  await stopUnder(side, context);
  await expect.poll(side.phase).toBe('ready');
  expect((await draftIn(replyBox(page))).split('Hi Siobhan').length).toBe(2);
  await page.locator('a[data-row][href*="48151"]').click();
  await expect.poll(side.text).toContain('What Bea feels');
});

test('a page without our script is said to be one, and the next ticket is read again', { tag: '@long' }, async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const side = await moveBeside(page, context);
  await page.goto('about:blank');
  await expect.poll(side.phase).toBe('no_script');
  expect(await side.text()).not.toContain('Siobhan');
  await page.goto(demo.url);
  await expect.poll(side.phase).toBe('ready');
});

test('the choice holds for the site, and one press brings the panel back into the page', { tag: '@long' }, async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const side = await moveBeside(page, context);
  const other = await context.newPage();
  await other.goto(demo.url);
  await expect(other.locator('article').first()).toBeVisible();
  await expect(frames(other)).toHaveCount(0);
  await page.bringToFront();
  await side.press('More');
  await side.press('Show in the page');
  await readyPanel(page);
  await page.reload();
  await readyPanel(page);
});

for (const [what, says] of [
  // With another ticket open, what became of the last one's reply is no news.
  ['ticket', /Reading the message/],
  ['composer', /reply box changed/],
] as const) {
  test(`[S29] the ${what} changes in the very moment of inserting: nothing is written, and the panel is not left as it was${what === 'composer' ? '' : ' @long'}`, async ({
    page,
    context,
    demo,
  }) => {
    await page.goto(demo.url);
    const side = await moveBeside(page, context);
    // The caret is put into the reply box a moment before the text.
    await replyBox(page).evaluate((box, changed) => {
      const change = () => {
        if (changed === 'composer') box.replaceWith(box.cloneNode(true));
        else document.querySelector('[data-ticket-id]')?.setAttribute('data-ticket-id', '2');
      };
      document.addEventListener('selectionchange', change, { once: true });
    }, what);
    await insert(side);
    await expect.poll(side.text).toMatch(says);
    expect(await draftIn(replyBox(page))).toBe('');
  });
}

test('[S29] an insert meant for another page load is refused', async ({ page, context, demo }) => {
  await page.goto(demo.url);
  const side = await moveBeside(page, context);
  // The next line that the panel makes changes what it asks on its way.
  await side.evaluate(`(() => {
    const connect = chrome.runtime.connect.bind(chrome.runtime);
    const forge = (info) => {
      const port = connect(info);
      const post = port.postMessage.bind(port);
      port.postMessage = (message) =>
        post(message.is === 'insert' ? { ...message, target: { ...message.target, page: '1:0:another' } } : message);
      return port;
    };
    for (const api of [chrome, globalThis.browser]) if (api) api.runtime.connect = forge;
  })()`);
  await page.reload();
  await expect.poll(side.phase).toBe('ready');
  await insert(side);
  await expect.poll(side.text).toContain('loaded anew');
  expect(await draftIn(replyBox(page))).toBe('');
});

test('[S7] the same page opened in a tab gets no line, nor does the frame in another page', async ({
  page,
  context,
  demo,
  own,
}) => {
  await page.goto(demo.url);
  await readyPanel(page);
  const worker = context.serviceWorkers()[0];
  const tab = await worker?.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id);
  const opened = await context.newPage();
  await opened.goto(own(`panel.html?tab=${tab}`));
  await expect(opened.locator('main')).toHaveAttribute('data-phase', 'no_script');
  await page.bringToFront();
  const panel = await readyPanel(page);
  const heard = await panel.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const port = chrome.runtime.connect({ name: 'beside' });
        port.onMessage.addListener(resolve);
      }),
  );
  expect(heard).toEqual({ is: 'unreachable', why: 'no_script' });
});
