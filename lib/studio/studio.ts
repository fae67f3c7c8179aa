import { browser } from 'wxt/browser';
import { readLocks, watchLocks } from './locks.ts';
import { ports } from './ports.ts';

/** What the studio's page works with. */
export const studio = {
  ports,
  readLocks,
  watchLocks,
  reload: () => location.reload(),
  training: () => void browser.tabs.create({ url: browser.runtime.getURL('/training.html') }),
  welcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
};
