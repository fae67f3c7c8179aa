/**
 * Hosts that are asked for data and are no helpdesk: where a pack lies. Their permission must not start our script in
 * their pages.
 */

import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { patternOf } from './origin.ts';
import { defineItem } from './stored.ts';

/** Match patterns. */
export const dataHosts = defineItem<string[]>('local:data_hosts', { fallback: [], version: 1 });

const writing = inTurn();

function note(pattern: string, on: boolean): Promise<void> {
  return writing(async () => {
    const others = (await dataHosts.getValue()).filter((one) => one !== pattern);
    await dataHosts.setValue(on ? [...others, pattern] : others);
  });
}

/** It is asked for data no more. */
export const forgetDataHost = (pattern: string): Promise<void> => note(pattern, false);

/** Asks the browser for the one host of an address. Must be called in the click itself. Returns what the user answered. */
export async function askDataHost(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  if (!pattern) return false;
  // Both at once: the browser only asks in the click, and whoever hears of its answer must know what the host is for.
  const noted = note(pattern, true);
  const granted = await browser.permissions.request({ origins: [pattern] });
  await noted;
  if (!granted) await note(pattern, false);
  return granted;
}

/** Gives a host back that is asked for data no more. */
export async function giveDataHostBack(url: string): Promise<void> {
  const pattern = patternOf(url);
  if (!pattern) return;
  await note(pattern, false);
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
