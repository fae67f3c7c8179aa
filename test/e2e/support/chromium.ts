import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { chromiumFlags } from '../../../tools/browsers/flags.ts';
import { until } from '../../../tools/browsers/until.ts';
import { type Demo, startDemo } from '../../helpdesks/demo/server.ts';
import { extensionId, loopbackBuild } from './build.ts';

interface Fixtures {
  /** Chromium with the loopback build in a fresh profile, one a test. */
  context: BrowserContext;
  /** The demo helpdesk on a free port, one a test. */
  demo: Demo;
  /** Address of one of the extension's own pages, such as `panel.html`. */
  own: (page: string) => string;
}

export const test = base.extend<Fixtures>({
  context: async ({ colorScheme }, use) => {
    const context = await launchChromium({ colorScheme });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  // Playwright wants the first argument destructured.
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0 });
    await use(demo);
    await demo.close();
  },
  own: async ({}, use) => {
    const id = extensionId(loopbackBuild('chrome'));
    await use((page) => `chrome-extension://${id}/${page}`);
  },
});

export { expect } from '@playwright/test';

interface Launch {
  colorScheme?: 'light' | 'dark' | 'no-preference' | null | undefined;
  viewport?: { width: number; height: number };
  /** A folder that keeps the profile for another launch; without one each launch has a profile of its own. */
  profile?: string;
  /** The folder of another build than the loopback one. */
  build?: string;
}

/** The machine's own Chromium, headless, with the loopback build. The caller closes it. */
export async function launchChromium({
  colorScheme,
  viewport,
  profile = '',
  build: other,
}: Launch = {}): Promise<BrowserContext> {
  const browser = findBrowser(['chromium']);
  if (!browser) throw new Error('No Chromium, Chrome or Edge was found on this machine.');
  const build = other ?? loopbackBuild('chrome');
  const known = profile !== '' && existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    viewport: viewport ?? { width: 1440, height: 900 },
    ...(colorScheme ? { colorScheme } : {}),
    args: [...chromiumFlags({ headless: true }), `--disable-extensions-except=${build}`, `--load-extension=${build}`],
  });
  await serviceWorker(context);
  if (!known) await putWelcomeBehind(context);
  return context;
}

/**
 * The welcome page opens in front when the extension is installed, which here is at every launch. A tab behind it is
 * not painted: nothing in it comes into view, and what waits for the next frame waits for ever. It is loaded and left
 * where it is: closed half way, it leaves Chromium's process for the extension without any of our strings.
 */
async function putWelcomeBehind(context: BrowserContext): Promise<void> {
  const welcome = await until('the welcome page', 10_000, () => context.pages().find(isWelcome) ?? null);
  await welcome.waitForLoadState();
  await context.pages()[0]?.bringToFront();
}

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** The extension's background worker, once it has started. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', ours);
}

/** Our panel's frame in a page; it sits in a closed shadow root, so no selector reaches it. */
export async function panelFrame(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => isPanel(frame.url()));
  return find() ?? (await page.waitForEvent('framenavigated', (frame) => isPanel(frame.url())));
}

/** Our panel's frame, once it shows a finished reading and takes clicks. */
export async function readyPanel(page: Page): Promise<Frame> {
  const frame = await panelFrame(page);
  await frame.waitForSelector('[data-phase="ready"]');
  await takesClicks(frame);
  return frame;
}

/**
 * Chromium throws away clicks on a frame of another origin that appeared or moved less than half a second ago, and so
 * do we (S3). Time itself is the condition here.
 */
export async function takesClicks(frame: Frame): Promise<void> {
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, Math.max(0, 1200 - performance.now()))));
}

const isPanel = (url: string) => URL.canParse(url) && new URL(url).pathname === '/panel.html';
