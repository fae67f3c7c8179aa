/** Orders to content scripts: from command keys, from the popup. */
import { browser } from 'wxt/browser';
import type { Order, OrderKind } from '../protocol.ts';
import { dropSite } from './hand.ts';

/** Sends an order; false where no script of ours answers. */
export async function order(tab: number, kind: OrderKind, pattern?: string): Promise<boolean> {
  const message: Order = pattern === undefined ? { order: kind } : { order: kind, pattern };
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return true;
  } catch {
    return false; // no script there: the site is off, or the page is the browser's own
  }
}

const COMMANDS: Record<string, OrderKind> = {
  'toggle-panel': 'toggle',
  'focus-panel': 'focus',
  'insert-reply': 'insert',
};

/** Passes the user's command keys on to the tab in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command: string) => {
    const kind = COMMANDS[command];
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (kind && tab?.id !== undefined) await order(tab.id, kind);
  });
}

/** Ends our scripts in the open tabs of a site, and forgets what they read. The browser no longer tells us which tabs those are, so all are told. */
export async function retireSite(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : order(id, 'retire', pattern))));
  await dropSite(pattern);
}
