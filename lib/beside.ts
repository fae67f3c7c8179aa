/**
 * The browser's own side panel, for pages in which a frame of ours cannot live, or by the user's choice. Chromium calls
 * it side panel, Firefox sidebar. Each tab that has one gets the panel's page with the tab named in its address, so
 * that the browser itself says for which tab a panel speaks.
 */
import { browser } from 'wxt/browser';

/** Firefox's part of the interface, which the types for Chromium do not know. */
interface Sidebar {
  setPanel(details: { tabId: number; panel: string | null }): Promise<void>;
  open(): Promise<void>;
}
const sidebar = () => (browser as unknown as { sidebarAction: Sidebar }).sidebarAction;

const PANEL = '/panel.html';
const addressFor = (tab: number) => `${PANEL}?tab=${tab}`;

/** The tab that the panel at this address stands beside, or null for any other page of ours. */
export function tabBeside(address: string): number | null {
  const { pathname, searchParams } = new URL(address);
  const named = searchParams.get('tab');
  return pathname === PANEL && named !== null && /^\d+$/u.test(named) ? Number(named) : null;
}

/** Lets the browser's side panel show ours in this tab, or takes it away from there. */
export async function offerBeside(tab: number, offered: boolean): Promise<void> {
  if (import.meta.env.FIREFOX) return sidebar().setPanel({ tabId: tab, panel: offered ? addressFor(tab) : null });
  await browser.sidePanel.setOptions({ tabId: tab, path: addressFor(tab), enabled: offered });
}

/**
 * Opens the browser's side panel in this tab. Must be called in the click itself.
 *
 * @returns false where the browser refuses
 */
export async function openBeside(tab: number): Promise<boolean> {
  // Not waited for: after a wait the browsers no longer see the click.
  const offered = offerBeside(tab, true);
  const opened = import.meta.env.FIREFOX ? sidebar().open() : browser.sidePanel.open({ tabId: tab });
  return Promise.all([offered, opened]).then(
    () => true,
    () => false,
  );
}
