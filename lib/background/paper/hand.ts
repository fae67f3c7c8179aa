/**
 * What is about to be printed, on its way from a panel to its own page: in the browser's session memory, never on disk, for
 * one taking and for minutes.
 */
import { browser } from 'wxt/browser';
import type { Making } from '../../making.ts';
import { parseMaking } from '../../schema/making.ts';

const PREFIX = 'paper:';
/** Minutes for a page to load. */
const KEPT_MINUTES = 5;

/** Keeps it for one page. Returns the name that takes it. */
export async function handOver(making: Making): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + id]: making });
  await browser.alarms.create(PREFIX + id, { delayInMinutes: KEPT_MINUTES });
  return id;
}

/** Takes it out; null where there is none of this name any more. */
export async function take(id: string): Promise<Making | null> {
  const name = PREFIX + id;
  const stored = (await browser.storage.session.get(name))[name];
  await browser.storage.session.remove(name);
  await browser.alarms.clear(name);
  return stored === undefined ? null : parseMaking(stored);
}

/** Nobody has taken it. Alarms of others are none of ours. */
export async function dropPaperOnAlarm(name: string): Promise<void> {
  if (name.startsWith(PREFIX)) await browser.storage.session.remove(name);
}
