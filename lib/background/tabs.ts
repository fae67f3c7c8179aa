/** What the user decides for one tab: whether Attune pauses in it, and where the panel of its site stands. */
import { browser } from 'wxt/browser';
import { offerBeside } from '../beside.ts';
import { originOf } from '../origin.ts';
import type { Stand, TabState } from '../protocol.ts';
import { rememberSite, siteState } from '../settings.ts';
import type { Asker } from './answer.ts';
import { isBlocked, unmarkBlocked } from './blocked.ts';
import { drop } from './hand.ts';
import { order } from './orders.ts';
import { isPaused, pauseTab } from './paused.ts';
import { isOn, startInOpenTab } from './sites.ts';

const originIn = async (tab: number) => originOf((await browser.tabs.get(tab)).url);

/** The tab that is meant: a panel speaks for its own, whatever it names. @throws when none is named. */
export function tabMeant({ kind, tab }: Asker, named: unknown): number {
  const meant = kind === 'page' ? named : tab;
  if (typeof meant !== 'number') throw new Error('This request must name a tab.');
  return meant;
}

/** Pauses a tab: its script ends, its panel and the words in hand go. Or goes on in it, without a reload. */
export async function setPause(tab: number, paused: boolean): Promise<void> {
  await pauseTab(tab, paused);
  if (!paused) {
    if (await isOn(await originIn(tab))) await startInOpenTab(tab);
    return;
  }
  await order(tab, 'pause');
  await drop(tab);
}

export async function tabState(tab: number): Promise<TabState> {
  const { stand } = await siteState(await originIn(tab));
  return { paused: await isPaused(tab), blocked: await isBlocked(tab), stand };
}

/** Remembers where the panel of this tab's site stands, and moves it there. */
export async function setStand(tab: number, stand: Stand): Promise<void> {
  await rememberSite(await originIn(tab), { stand, open: true });
  await offerBeside(tab, stand === 'beside');
  await order(tab, stand === 'beside' ? 'beside' : 'open');
}

/** A page of a switched-on site starts in this tab: the browser's side panel is offered there as its site has it. */
export async function startTab(tab: number, stand: Stand): Promise<void> {
  await unmarkBlocked(tab);
  await offerBeside(tab, stand === 'beside');
}
