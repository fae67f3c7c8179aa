/** The sites that are switched on: those whose host the browser has granted, less those the user has switched off. */
import { browser } from 'wxt/browser';
import { dataHosts } from '../data-hosts.ts';
import { inTurn } from '../in-turn.ts';
import { allows } from '../managed.ts';
import { isSiteAllowed, readManaged } from '../managed-kept.ts';
import { patternOf } from '../origin.ts';
import { isMarkedOff, markOff } from '../settings.ts';
import { retireSite } from './orders.ts';

const SCRIPT = 'helpdesk';
const FILES = { js: ['content-scripts/helpdesk.js'], css: ['content-scripts/helpdesk.css'] };

/** Whether the site with this origin is switched on. */
export async function isOn(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (!pattern || !(await isSiteAllowed(origin))) return false;
  return !(await isMarkedOff(pattern)) && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Install, start and grants come close together, and two registrations at once refuse each other. */
const registering = inTurn();

async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { sites } = await readManaged();
  const granted = origins.filter((pattern) => /^https?:\/\/[^*]/u.test(pattern));
  return granted.filter((pattern) => allows(sites, pattern.slice(0, -2))).sort();
}

/** The organisation allows other sites than before: ends our scripts where they may not be, and starts them where they may. */
export async function followAllowed(before: readonly string[] | null, now: readonly string[] | null): Promise<void> {
  await registerSites();
  const { origins = [] } = await browser.permissions.getAll();
  const changed = origins.filter((one) => allows(before, one.slice(0, -2)) !== allows(now, one.slice(0, -2)));
  const off = changed.filter((one) => !allows(now, one.slice(0, -2)));
  await Promise.all(off.map(retireSite));
  const data = await dataHosts.getValue();
  await startInOpenTabs(changed.filter((one) => !off.includes(one) && !data.includes(one)));
}

/**
 * Brings the registered script in line with what is granted. The browser keeps registrations over restarts, and a
 * registration without its permission is silently useless, so this runs at every start and every change.
 */
export const registerSites = (): Promise<void> => registering(register);

async function register(): Promise<void> {
  const matches = await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, ...FILES, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the script in the tabs that are open already, so that nobody has to reload. */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const started = tabs.flatMap(({ id }) => (id === undefined ? [] : [startInOpenTab(id)]));
  await Promise.allSettled(started);
}

/** Starts the script in one open tab. @throws the browser's error where a script may not run, such as its own pages. */
export async function startInOpenTab(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: FILES.css });
  // The type lists the public paths of the manifest build; this file is registered at run time.
  await browser.scripting.executeScript({ target: { tabId: tab }, files: FILES.js as [] });
}

/** Follows grants and withdrawals, wherever the user makes them. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    // Here and not in the page that asked: the browser's question may have closed it.
    const data = await dataHosts.getValue();
    for (const pattern of origins) await markOff(pattern, data.includes(pattern));
    await registerSites();
    await startInOpenTabs(origins.filter((pattern) => !data.includes(pattern)));
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerSites();
    await Promise.all(origins.map(retireSite));
  });
  browser.runtime.onStartup.addListener(() => registerSites());
  browser.runtime.onInstalled.addListener(async () => {
    await registerSites();
    await startInOpenTabs(await grantedPatterns());
  });
}
