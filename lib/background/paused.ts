/**
 * Tabs in which the user has paused Attune. Kept in the browser's session memory: a pause outlasts every page of the
 * tab and a stopped background, and ends with the tab.
 */
import { browser } from 'wxt/browser';

const key = (tab: number) => `paused:${tab}`;

export async function isPaused(tab: number): Promise<boolean> {
  return (await browser.storage.session.get(key(tab)))[key(tab)] === true;
}

/** Pauses a tab, or goes on in it. */
export async function pauseTab(tab: number, paused: boolean): Promise<void> {
  if (paused) await browser.storage.session.set({ [key(tab)]: true });
  else await browser.storage.session.remove(key(tab));
}
