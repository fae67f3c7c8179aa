/** A script in a page lives on when its extension is reloaded or removed; it can no longer reach anything of it. */
import { browser } from 'wxt/browser';

/** How often it asks, milliseconds: the browser does not tell. */
const EVERY = 1000;

/** Whether the extension that this script came from has gone. */
export const isOutlived = (): boolean => !browser.runtime?.id;

/** For what failed because the extension has gone: nothing is left to do it for. Anything else is thrown on. */
export function unlessOutlived(error: unknown): null {
  if (isOutlived()) return null;
  throw error;
}

/** Calls `gone` once the extension has gone, unless the signal aborts before. */
export function whenOutlived(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => isOutlived() && gone(), EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
