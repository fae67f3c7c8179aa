/** Everything the background does, put together. It holds nothing in variables: it may be stopped between any two steps. */
import { browser } from 'wxt/browser';
import { originOf, patternOf } from '../origin.ts';
import { rememberSite, siteState } from '../settings.ts';
import { type Answers, type Asker, answerRequests } from './answer.ts';
import {
  dropCorrection,
  eraseKept,
  forgetOld,
  keepCorrection,
  keptCorrections,
  recallCorrection,
} from './corrections.ts';
import { drop, dropElsewhere, dropOnAlarm, keep, recall } from './hand.ts';
import { claim, forget, mint } from './nonces.ts';
import { followCommands, order, retireSite } from './orders.ts';
import { panelChange } from './panel-change.ts';
import { followPermissions, startInOpenTabs } from './sites.ts';

function tabOf({ tab }: Asker): number {
  if (tab === undefined) throw new Error('This request must come from a tab.');
  return tab;
}

const answers: Answers = {
  'panel.state': async (_, { origin }) => {
    const { open, side, width } = await siteState(origin);
    return { open, side, width };
  },
  'panel.remember': async (change, { origin }) => {
    await rememberSite(origin, panelChange(change));
    return null;
  },
  'panel.mint': async (_, asker) => ({ nonce: await mint(tabOf(asker)) }),
  'panel.claim': async ({ nonce }, asker) => ({ ok: await claim(tabOf(asker), nonce) }),
  'conversation.keep': async ({ ticket, conversation }, asker) => {
    await keep(tabOf(asker), asker.origin, ticket, conversation);
    return null;
  },
  'conversation.recall': async ({ ticket }, asker) => ({
    conversation: await recall(tabOf(asker), asker.origin, ticket),
  }),
  'conversation.drop': async (_, asker) => {
    await drop(tabOf(asker));
    return null;
  },
  'correction.keep': async ({ ticket, turn, read, correction }, { origin }) => {
    await keepCorrection(origin, { ticket, turn }, read, correction);
    return null;
  },
  'correction.drop': async (place, { origin }) => {
    await dropCorrection(origin, place);
    return null;
  },
  'correction.recall': (place, { origin }) => recallCorrection(origin, place),
  'corrections.list': async () => ({ kept: await keptCorrections() }),
  'corrections.erase': async () => {
    await eraseKept();
    return null;
  },
  'panel.open': async ({ tab }) => ({ opened: await order(tab, 'open') }),
  'site.started': async ({ origin }) => {
    const pattern = patternOf(origin);
    if (pattern) await startInOpenTabs([pattern]);
    return null;
  },
  'site.stopped': async ({ origin }) => {
    const pattern = patternOf(origin);
    if (pattern) await retireSite(pattern);
    return null;
  },
};

export function startBackground(): void {
  answerRequests(answers);
  followCommands();
  followPermissions();
  browser.runtime.onStartup.addListener(() => forgetOld());
  browser.tabs.onRemoved.addListener(async (tab: number) => {
    await drop(tab);
    await forget(tab);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }: { reason: string }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => void dropOnAlarm(name));
  browser.tabs.onUpdated.addListener(
    async (tab: number, { status }: { status?: string }, { url }: { url?: string | undefined }) => {
      if (status === 'loading') await dropElsewhere(tab, originOf(url));
    },
  );
}
