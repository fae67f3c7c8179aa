/** Tabs whose page keeps our frame out: their panel is offered in the browser's own side panel, and the button says so. */
import { browser } from 'wxt/browser';
import { offerBeside } from '../beside.ts';

const key = (tab: number) => `blocked:${tab}`;

export async function isBlocked(tab: number): Promise<boolean> {
  return (await browser.storage.session.get(key(tab)))[key(tab)] === true;
}

/** A page has kept our frame out: the next click on our button shows another way. */
export async function markBlocked(tab: number): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: true });
  await offerBeside(tab, true);
  await browser.action.setBadgeText({ tabId: tab, text: '!' });
}

/** Another page has loaded in the tab, or the tab has gone. Browsers take the badge away by themselves. */
export async function unmarkBlocked(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}
