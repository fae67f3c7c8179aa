/** Switching sites on and off, for the pages where a person does it (popup, welcome, options). */
import { browser } from 'wxt/browser';
import { ask } from './ask.ts';
import { patternOf } from './origin.ts';
import { isMarkedOff, markOff, offHosts, rememberSite } from './settings.ts';

export interface Site {
  origin: string;
  /** The host as a person reads it. The browser grants hosts, with all their ports. */
  label: string;
}

export interface CurrentSite {
  tab: number;
  origin: string | null;
  label: string;
  state: 'on' | 'off' | 'impossible';
}

const siteOf = (origin: string): Site => ({ origin, label: new URL(origin).hostname });

async function isGranted(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (pattern === null || (await isMarkedOff(pattern))) return false;
  return browser.permissions.contains({ origins: [pattern] });
}

/** The site of the tab in front. Its address is known to us only after a click on our button, or when it is on. */
export async function currentSite(): Promise<CurrentSite> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = tab?.url && patternOf(tab.url) ? new URL(tab.url).origin : null;
  const id = tab?.id ?? -1;
  if (!origin) return { tab: id, origin: null, label: '', state: 'impossible' };
  return { tab: id, ...siteOf(origin), state: (await isGranted(origin)) ? 'on' : 'off' };
}

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
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await ask('site.stopped', { origin });
}

/** The sites that are on, by host. */
export async function listSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const off = await offHosts.getValue();
  return origins
    .filter((pattern) => /^https?:\/\/[^*]/u.test(pattern) && !off.includes(pattern))
    .map((pattern) => siteOf(pattern.slice(0, -2)))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Opens the panel in a tab of a site that is on. Returns false where our script does not answer. */
export async function openPanel(tab: number): Promise<boolean> {
  const { opened } = await ask('panel.open', { tab });
  return opened;
}

/** The keys as the user has set them in the browser; null where none is set. */
export async function shortcuts(): Promise<{ toggle: string | null; focus: string | null; insert: string | null }> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  return { toggle: keyOf('toggle-panel'), focus: keyOf('focus-panel'), insert: keyOf('insert-reply') };
}
