/** What changes at once when the organisation sets something else. All that is read anew each time follows by itself. */
import { browser } from 'wxt/browser';
import { followWanted } from '../address/wanted.ts';
import { followAllowed } from '../sites.ts';
import { lookAtManaged } from './look.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Looks, and brings sites and packs in line with what has changed. */
export async function lookAndFollow(): Promise<void> {
  const changed = await lookAtManaged();
  if (!changed) return;
  const { before, now } = changed;
  if (!same(before.sites, now.sites)) await followAllowed(before.sites, now.sites);
  if (!same(before.packs, now.packs)) await followWanted();
}

/** Looks now and whenever the browser is given something else. Nobody waits for it. */
export function followManaged(): void {
  const look = () => void lookAndFollow().catch(() => undefined); // looked at again when the background next starts
  // Not every browser tells of it.
  browser.storage.managed.onChanged?.addListener(look);
  look();
}
