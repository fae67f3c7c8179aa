/** Everything the background does, put together. It holds nothing in variables: it may be stopped between any two steps. */
import { browser } from 'wxt/browser';
import { originOf, patternOf } from '../origin.ts';
import { rememberSite, siteState } from '../settings.ts';
import { addressAnswers } from './address/answers.ts';
import { addressesRang, atWork, watchAddresses } from './address/when.ts';
import { type Answers, type Asker, answerRequests } from './answer.ts';
import { approvalFileAnswers } from './approvals/answers.ts';
import { joinLines, tellReady } from './beside.ts';
import { markBlocked, unmarkBlocked } from './blocked.ts';
import { coachAnswers } from './coach/answers.ts';
import { dropCorrection, eraseKept, keepCorrection, keptCorrections, recallCorrection } from './corrections.ts';
import { customerAnswers } from './customers/answers.ts';
import { dataAnswers, eraseByAge, finishRestore } from './data/answers.ts';
import { backUp } from './data/backups.ts';
import { listFixes } from './fixes.ts';
import { followUpAnswers } from './follow-ups/answers.ts';
import { followUpClicked, followUpRang, remindAnew } from './follow-ups/reminders.ts';
import { gestureAnswers } from './gestures/answers.ts';
import { drop, dropElsewhere, dropOnAlarm, keep, recall } from './hand.ts';
import { forgetHealth, noteVisit, siteHealth } from './health.ts';
import { kudosAnswers } from './kudos/answers.ts';
import { followManaged } from './managed/follow.ts';
import { claim, forget, mint } from './nonces.ts';
import { offerAnswers } from './offers/answers.ts';
import { followCommands, order, retireSite } from './orders.ts';
import { outcomeAnswers } from './outcomes/answers.ts';
import { finishHalves, packAnswers } from './packs/answers.ts';
import { startScript } from './page-scripts.ts';
import { panelChange, standOf } from './panel-change.ts';
import { paperAnswers } from './paper/answers.ts';
import { dropPaperOnAlarm } from './paper/hand.ts';
import { pauseTab } from './paused.ts';
import { practiceAnswers } from './practice/answers.ts';
import { dropStartOnAlarm } from './practice/ticket.ts';
import { publishingAnswers } from './publishing/answers.ts';
import { publishingOpened, publishingRang } from './publishing/when.ts';
import { recordAnswers } from './records/answers.ts';
import { followRecords, recordsRang } from './records/rounds.ts';
import { replyAnswers } from './replies/answers.ts';
import { sharedAnswers } from './shared/answers.ts';
import { followPermissions, startInOpenTabs } from './sites.ts';
import { setPause, setStand, startTab, tabMeant, tabState } from './tabs.ts';
import { adaptersOf, forgetFix, forgetTaught, importTaught, keepTaught, listTaught, switchFix } from './taught.ts';
import { teamAnswers } from './team/answers.ts';
import { followTeamAlarm, syncOnOpening, teamRang } from './team/rounds.ts';
import { templateAnswers } from './templates/answers.ts';
import { pageWords } from './words.ts';

function tabOf({ tab }: Asker): number {
  if (tab === undefined) throw new Error('This request must come from a tab.');
  return tab;
}

/** Somebody works here: what the team has published may be newer. Nobody waits for it, and trouble is kept beside each address. */
const works = (opening: boolean): void => void atWork(opening).catch(() => undefined);

const answers: Answers = {
  'site.start': async (_, asker) => {
    const panel = await siteState(asker.origin);
    const tab = tabOf(asker);
    await startTab(tab, panel.stand);
    const page = `${tab}:0:${crypto.randomUUID()}`;
    return { page, panel, adapters: await adaptersOf(asker.origin), words: pageWords() };
  },
  'site.ready': async (_, asker) => {
    await tellReady(tabOf(asker));
    return null;
  },
  'site.script': async ({ script }, asker) => {
    await startScript(script, tabOf(asker));
    return null;
  },
  'panel.remember': async (change, { origin }) => {
    await rememberSite(origin, panelChange(change));
    return null;
  },
  'panel.mint': async (_, asker) => ({ nonce: await mint(tabOf(asker)) }),
  'panel.claim': async ({ nonce }, asker) => {
    works(true);
    syncOnOpening();
    publishingOpened().catch(() => undefined); // what holds does not depend on it
    return { ok: await claim(tabOf(asker), nonce), tab: tabOf(asker) };
  },
  'panel.blocked': async (_, asker) => {
    await markBlocked(tabOf(asker));
    return null;
  },
  'panel.stand': async ({ tab, stand }, asker) => {
    await setStand(tabMeant(asker, tab), standOf(stand));
    return null;
  },
  'conversation.keep': async ({ ticket, conversation }, asker) => {
    await keep(tabOf(asker), asker.origin, ticket, conversation);
    works(false);
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
  'adapter.keep': async ({ adapter }, { origin }) => {
    await keepTaught(origin, adapter);
    return null;
  },
  'adapter.forget': async ({ pattern }, { kind, origin }) => {
    const meant = kind === 'page' ? pattern : patternOf(origin);
    if (typeof meant !== 'string') throw new Error('This request must name a site.');
    await forgetTaught(meant);
    // What another adapter found says nothing of the next.
    await forgetHealth((one) => patternOf(one) === meant);
    return null;
  },
  'adapters.list': async () => ({ taught: await listTaught(), fixes: await listFixes() }),
  'fix.switch': async ({ product, on }) => {
    await switchFix(String(product), on === true);
    return null;
  },
  'fix.forget': async ({ product }) => {
    await forgetFix(String(product));
    return null;
  },
  'adapter.import': ({ text }) => importTaught(text),
  'site.teach': async ({ tab }) => ({ started: await order(tab, 'teach') }),
  ...addressAnswers,
  ...approvalFileAnswers,
  ...coachAnswers,
  ...customerAnswers,
  ...dataAnswers,
  ...followUpAnswers,
  ...gestureAnswers,
  ...kudosAnswers,
  ...offerAnswers,
  ...outcomeAnswers,
  ...packAnswers,
  ...practiceAnswers,
  ...paperAnswers,
  ...publishingAnswers,
  ...recordAnswers,
  ...replyAnswers,
  ...sharedAnswers,
  ...teamAnswers,
  ...templateAnswers,
  'tab.pause': async ({ tab, paused }, asker) => {
    await setPause(tabMeant(asker, tab), paused === true);
    return null;
  },
  'tab.state': ({ tab }, asker) => tabState(tabMeant(asker, tab)),
  'panel.open': async ({ tab }) => ({ opened: await order(tab, 'open') }),
  'site.started': async ({ origin }) => {
    const pattern = patternOf(origin);
    if (pattern) await startInOpenTabs([pattern]);
    return null;
  },
  'health.note': async (given, { origin }) => {
    await noteVisit(origin, given);
    return null;
  },
  'health.list': async () => ({ sites: await siteHealth() }),
  'site.stopped': async ({ origin }) => {
    const pattern = patternOf(origin);
    if (pattern) await retireSite(pattern);
    return null;
  },
};

export function startBackground(): void {
  answerRequests(answers);
  // What was stopped half way with the last background; nobody waits for it.
  finishHalves().catch(() => undefined);
  finishRestore().catch(() => undefined);
  joinLines();
  followCommands();
  followPermissions();
  followManaged();
  browser.runtime.onStartup.addListener(async () => {
    await remindAnew();
    await watchAddresses();
    await followTeamAlarm();
    await publishingOpened();
    await followRecords();
    await eraseByAge();
  });
  browser.tabs.onRemoved.addListener(async (tab: number) => {
    await drop(tab);
    await forget(tab);
    await pauseTab(tab, false);
    await unmarkBlocked(tab);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }: { reason: string }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'update') await backUp('update');
    await remindAnew();
    await watchAddresses();
    await followTeamAlarm();
    await publishingOpened();
    await followRecords();
  });
  browser.alarms.onAlarm.addListener(async ({ name }: { name: string }) => {
    await dropOnAlarm(name);
    await addressesRang(name);
    await dropPaperOnAlarm(name);
    await dropStartOnAlarm(name);
    await followUpRang(name);
    await teamRang(name);
    await publishingRang(name);
    await recordsRang(name);
  });
  // Not there until the user has allowed it; the listener is set when the background next starts.
  browser.notifications?.onClicked.addListener(followUpClicked);
  browser.tabs.onUpdated.addListener(
    async (tab: number, { status }: { status?: string }, { url }: { url?: string | undefined }) => {
      if (status === 'loading') await dropElsewhere(tab, originOf(url));
    },
  );
}
