/**
 * Joins a panel in the browser's side panel with the script in its tab. Both ends are ports that fall when either side
 * goes or the background is stopped; the panel then calls again, so nothing is held here.
 */
import { type Browser, browser } from 'wxt/browser';
import { BESIDE_LINE, type Ready, type Unreachable } from '../protocol.ts';
import { askerOf } from './answer.ts';
import { isPaused } from './paused.ts';

type Port = Browser.runtime.Port;

function refuse(panel: Port, why: Unreachable['why']): void {
  const message: Unreachable = { is: 'unreachable', why };
  panel.postMessage(message);
  panel.disconnect();
}

async function join(panel: Port): Promise<void> {
  const asker = panel.sender ? await askerOf(panel.sender).catch(() => null) : null;
  if (asker?.kind !== 'beside' || asker.tab === undefined) return refuse(panel, 'no_script');
  if (await isPaused(asker.tab)) return refuse(panel, 'paused');
  const page = browser.tabs.connect(asker.tab, { name: BESIDE_LINE, frameId: 0 });
  let spoke = false;
  page.onMessage.addListener((message: unknown) => {
    spoke = true;
    panel.postMessage(message);
  });
  page.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // read, or the browser reports a page without our script as a fault
    if (spoke) panel.disconnect();
    else refuse(panel, 'no_script');
  });
  panel.onMessage.addListener((message: unknown) => page.postMessage(message));
  panel.onDisconnect.addListener(() => page.disconnect());
}

/** Answers the calls of panels beside pages. */
export function joinLines(): void {
  browser.runtime.onConnect.addListener((port: Port) => {
    if (port.name === BESIDE_LINE) void join(port);
  });
}

/** Tells the panels beside pages that the script in this tab listens now. */
export async function tellReady(tab: number): Promise<void> {
  const message: Ready = { ready: tab };
  await browser.runtime.sendMessage(message).catch(() => undefined); // no page of ours is open
}
