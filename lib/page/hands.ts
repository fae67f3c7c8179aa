/**
 * What only a page with a ticket or a panel needs (reading the thread, the panel's frame, writing, marking) is a script of
 * its own: the other pages of a switched-on site load less. It shares our world in the page, and leaves its functions there.
 */
import { ask } from '../ask.ts';
import type { showNotice } from './frame/notice.ts';
import type { Panel } from './frame/panel.ts';
import type { further } from './further.ts';
import type { Pen } from './pen.ts';
import type { Reader } from './reader.ts';

export interface Hands {
  Panel: typeof Panel;
  Pen: typeof Pen;
  Reader: typeof Reader;
  showNotice: typeof showNotice;
  further: typeof further;
}

declare global {
  var attuneHands: Hands | undefined;
}

let coming: Promise<Hands> | null = null;

/**
 * Several may ask before it has come, and all get the same.
 *
 * @throws when the browser does not run the script here.
 */
export async function bringHands(): Promise<Hands> {
  coming ??= fetchHands();
  try {
    return await coming;
  } catch (error) {
    coming = null;
    throw error;
  }
}

async function fetchHands(): Promise<Hands> {
  if (!globalThis.attuneHands) await ask('site.script', { script: 'hands' });
  const hands = globalThis.attuneHands;
  if (!hands) throw new Error('The script for the panel has left nothing in the page.');
  return hands;
}
