/** Switching sites on and off, for the pages where a person does it (popup, welcome, options). */
import { browser } from 'wxt/browser';
import { ask } from './ask.ts';
import { openBeside } from './beside.ts';
import { allows } from './managed.ts';
import { isSiteAllowed, readManaged } from './managed-kept.ts';
import { patternOf } from './origin.ts';
import type { PanelState, Stand } from './protocol.ts';
import { forgetSites, isMarkedOff, markOff, NEW_SITE, offHosts, rememberSite, siteStates } from './settings.ts';

export interface Site {
  origin: string;
  /** The host as a person reads it. The browser grants hosts, with all their ports. */
  label: string;
}

/** A site in the list. */
export interface KnownSite extends Site {
  on: boolean;
  /** Whether the organisation lets it be switched on. */
  allowed: boolean;
  /** How its panel stands; null where nothing is remembered yet. */
  panel: PanelState | null;
}

export interface CurrentSite {
  tab: number;
  origin: string | null;
  label: string;
  /** `not_allowed`: the organisation lets other sites be switched on. */
  state: 'on' | 'off' | 'paused' | 'impossible' | 'not_allowed';
  /** Where its panel stands. */
  stand: Stand;
  /** The page keeps the panel's frame out. */
  blocked: boolean;
}

const NOWHERE = { stand: 'page', blocked: false } as const;

const siteOf = (origin: string): Site => ({ origin, label: new URL(origin).hostname });

async function isGranted(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (pattern === null || (await isMarkedOff(pattern)) || !(await isSiteAllowed(origin))) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** The site of the tab in front. Its address is known to us only after a click on our button, or when it is on. */
export async function currentSite(): Promise<CurrentSite> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = tab?.url && patternOf(tab.url) ? new URL(tab.url).origin : null;
  const id = tab?.id ?? -1;
  if (!origin) return { tab: id, origin: null, label: '', state: 'impossible', ...NOWHERE };
  if (!(await isSiteAllowed(origin))) return { tab: id, ...siteOf(origin), state: 'not_allowed', ...NOWHERE };
  if (!(await isGranted(origin))) return { tab: id, ...siteOf(origin), state: 'off', ...NOWHERE };
  const { paused, stand, blocked } = await ask('tab.state', { tab: id });
  return { tab: id, ...siteOf(origin), state: paused ? 'paused' : 'on', stand, blocked };
}

/** The sites that the organisation lets people switch on; null: any. Said before the browser is asked. */
export const allowedSites = async (): Promise<readonly string[] | null> => (await readManaged()).sites;

/** Asks the browser for this one host. Must be called in the click itself. Returns what the user answered. */
export async function switchOn(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (!pattern) return false;
  const granted = await browser.permissions.request({ origins: [pattern] });
  if (!granted) return false;
  await rememberSite(origin, { open: true });
  // A host that was only marked as off had its permission all along, so no grant tells the background to start.
  if (await isMarkedOff(pattern)) {
    await markOff(pattern, false);
    await ask('site.started', { origin });
  }
  return true;
}

/** Gives the permission back; where the build itself grants the host (the demo), the site is only marked as off. */
export async function switchOff(origin: string): Promise<void> {
  const pattern = patternOf(origin);
  if (!pattern) return;
  await markOff(pattern, true);
  // So that it stays in the list, to be switched on again.
  if (!Object.keys(await siteStates.getValue()).some((one) => patternOf(one) === pattern))
    await rememberSite(origin, {});
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await ask('site.stopped', { origin });
}

/** The sites that are on, and those that are off and still remembered, by host. */
export async function listSites(): Promise<KnownSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const off = await offHosts.getValue();
  const { sites } = await readManaged();
  const granted = origins.filter((pattern) => /^https?:\/\/[^*]/u.test(pattern) && !off.includes(pattern));
  const on = granted.filter((pattern) => allows(sites, pattern.slice(0, -2)));
  const remembered = new Map<string, PanelState>();
  for (const [origin, panel] of Object.entries(await siteStates.getValue())) {
    const pattern = patternOf(origin);
    if (pattern) remembered.set(pattern, { ...NEW_SITE, ...panel });
  }
  return [...new Set([...on, ...remembered.keys()])]
    .map((pattern) => ({
      ...siteOf(pattern.slice(0, -2)),
      on: on.includes(pattern),
      allowed: allows(sites, pattern.slice(0, -2)),
      panel: remembered.get(pattern) ?? null,
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Switches a site off and forgets all that is remembered of it. */
export async function forgetSite(origin: string): Promise<void> {
  const pattern = patternOf(origin);
  await switchOff(origin);
  if (pattern) await ask('adapter.forget', { pattern });
  await forgetSites((one) => patternOf(one) === pattern);
  // The mark stays only where the browser goes on granting the host (the demo).
  if (pattern && !(await browser.permissions.contains({ origins: [pattern] }))) await markOff(pattern, false);
}

/** Starts the teaching in a tab; false where our script does not answer. */
export const teachTab = async (tab: number): Promise<boolean> => (await ask('site.teach', { tab })).started;

/** Pauses Attune in one tab, or goes on in it. */
export async function pauseTab(tab: number, paused: boolean): Promise<void> {
  await ask('tab.pause', { tab, paused });
}

/**
 * Opens the panel in a tab of a site that is on, and remembers for the site where it stands. Must be called in the click
 * itself. Returns false where our script, or the browser's side panel, does not answer.
 */
export async function openPanel(tab: number, stand: Stand, usual: Stand): Promise<boolean> {
  const opened = stand === 'beside' ? await openBeside(tab) : true;
  if (opened && stand !== usual) await ask('panel.stand', { tab, stand });
  return stand === 'beside' ? opened : (await ask('panel.open', { tab })).opened;
}

/** The keys as the user has set them in the browser; null where none is set. */
export async function shortcuts(): Promise<{ toggle: string | null; focus: string | null; insert: string | null }> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  return { toggle: keyOf('toggle-panel'), focus: keyOf('focus-panel'), insert: keyOf('insert-reply') };
}
