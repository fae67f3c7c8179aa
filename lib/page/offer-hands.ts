/** Leaves what a page with a ticket or a panel needs where the content script of the page looks for it. */
import { showNotice } from './frame/notice.ts';
import { Panel } from './frame/panel.ts';
import { further } from './further.ts';
import { Pen } from './pen.ts';
import { Reader } from './reader.ts';

export function offerHands(): void {
  globalThis.attuneHands = { Panel, Pen, Reader, showNotice, further };
}
