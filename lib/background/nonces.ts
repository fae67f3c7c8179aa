/** One-time proofs that a panel frame and a content script belong to the same tab. Kept where a stopped background finds them. */
import { browser } from 'wxt/browser';

const PREFIX = 'nonce:';

/** A new proof for this tab. */
export async function mint(tab: number): Promise<string> {
  const nonce = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + nonce]: { tab, at: Date.now() } });
  return nonce;
}

/** Whether the proof was made for this tab and not used before; it is used up by asking. */
export async function claim(tab: number, nonce: string): Promise<boolean> {
  const name = PREFIX + nonce;
  const stored = await browser.storage.session.get(name);
  await browser.storage.session.remove(name);
  return (stored[name] as { tab: number } | undefined)?.tab === tab;
}

/** Forgets the proofs of a tab that has gone. */
export async function forget(tab: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const own = Object.entries(all).filter(
    ([name, value]) => name.startsWith(PREFIX) && (value as { tab: number }).tab === tab,
  );
  await browser.storage.session.remove(own.map(([name]) => name));
}
