import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import { until } from '../../tools/browsers/until.ts';
import { replicaPage } from '../e2e/support/replicas.ts';
import { servePages } from '../e2e/support/unknown.ts';
import type { Bench } from './support/bench.ts';
import { inChromium } from './support/browser.ts';
import { frontPage, panelOf, readingShown } from './support/panel.ts';

/** The replica's open tickets, each with its customer. */
const TICKETS = [
  { id: 58240, customer: 'Mateo Villalobos' },
  { id: 58214, customer: 'Ifeoma Nwachukwu' },
] as const;
/** Engines compile what they see often, and keep it: by then they have. */
const WARM_UP = 200;
const SWITCHES = 200;

/** What is in use once all that can be freed has been. */
interface Used {
  /** Megabytes of JavaScript. */
  heap: number;
  nodes: number;
  listeners: number;
}

/**
 * How much more memory the page and our panel in it use after 200 switches between two tickets of Zendesk's, each read and
 * shown before the next, than before them; beside the page alone.
 */
export const bench: Bench = {
  id: 'ticket-switches-replica',
  measure: 'memory after 200 tickets, read and shown (Zendesk’s page and the panel)',
  unit: 'MB',
  budget: ({ peer }) => (peer?.figure ?? 0) + 0.5,
  async run() {
    const served = await servePages();
    const address = served.urlOf(replicaPage('zendesk'));
    try {
      const alone = await inChromium(
        async (browser) => {
          const page = await browser.newPage();
          await page.goto(address, { waitUntil: 'load' });
          return grown([await page.createCDPSession()], (times) => switches(page, times));
        },
        { extension: false },
      );
      const ours = await inChromium(async (browser) => {
        const page = await frontPage(browser);
        await page.goto(address, { waitUntil: 'load' });
        await readingShown(page);
        const panel = await panelOf(page);
        const sessions = [await page.createCDPSession(), await sessionOf(browser, panel)];
        return grown(sessions, (times) => switches(page, times, panel));
      });
      const counted = (one: Used) => `${one.nodes} nodes and ${one.listeners} listeners`;
      return {
        figure: ours.heap,
        peer: { name: 'the page alone', figure: alone.heap },
        note: `${counted(ours)} more, the page alone ${counted(alone)}`,
      };
    } finally {
      served.close();
    }
  },
};

/** The panel runs in a process of its own. */
async function sessionOf(browser: Browser, panel: Frame): Promise<CDPSession> {
  const target = await browser.waitForTarget((each) => each.url() === panel.url(), { timeout: 5_000 });
  return target.createCDPSession();
}

/** What the switches leave behind, over all of these processes. */
async function grown(sessions: readonly CDPSession[], turn: (times: number) => Promise<void>): Promise<Used> {
  await turn(WARM_UP);
  const before = await inUse(sessions);
  await turn(SWITCHES);
  const after = await inUse(sessions);
  return {
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

async function inUse(sessions: readonly CDPSession[]): Promise<Used> {
  const sum: Used = { heap: 0, nodes: 0, listeners: 0 };
  for (const session of sessions) {
    await session.send('Performance.enable');
    // What is freed may free more.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const told = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    sum.heap += told('JSHeapUsedSize') / 1024 / 1024;
    sum.nodes += told('Nodes');
    sum.listeners += told('JSEventListeners');
  }
  return sum;
}

/** Turns from one ticket to the other and back, and waits until the panel shows the new one's customer. */
async function switches(page: Page, times: number, panel?: Frame): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const { id, customer } = TICKETS[count % TICKETS.length] ?? TICKETS[0];
    await page.evaluate(turnTo, id);
    if (panel) await until(`the reading of ${customer}`, 15_000, () => panel.evaluate(isShown, customer));
  }
}

/** Runs in the panel. */
const isShown = (customer: string) =>
  document.querySelector('main[data-phase="ready"]') !== null &&
  [...document.querySelectorAll('h1')].some((heading) => heading.textContent === customer) &&
  document.querySelector('.reply-text') !== null
    ? true
    : null;

/** Runs in the page: shows another of the tickets that are open, as Zendesk's tabs do. */
function turnTo(ticket: number): void {
  history.replaceState(null, '', `/agent/tickets/${ticket}`);
  for (const workspace of document.querySelectorAll<HTMLElement>('.workspace')) {
    const shown = workspace.querySelector(`[data-ticket-id="${ticket}"]`) !== null;
    workspace.classList.toggle('is-cached', !shown);
    workspace.style.visibility = shown ? 'visible' : 'hidden';
    workspace.style.opacity = shown ? '1' : '0';
  }
}
