/** What few agents ask for: teaching a helpdesk, the main text of a page. The picker is a script of its own again. */
import { ask } from '../ask.ts';
import type { Further, PageMessage } from '../protocol.ts';
import type { TeachOrder } from '../teaching.ts';
import type { Panel } from './frame/panel.ts';
import { markupOf } from './markup.ts';

/** The picker, as its script leaves it in our world in the page. */
export interface Picker {
  /** @param panel stays in sight while somebody points; null where it stands beside the page */
  hear(
    order: TeachOrder,
    say: (message: PageMessage) => void,
    panel: Pick<Panel, 'makeRoom' | 'box'> | null,
    signal: AbortSignal,
  ): void;
}

declare global {
  var attunePicker: Picker | undefined;
}

/** @throws when the browser does not run the picker here. */
export async function further(
  message: Further,
  say: (message: PageMessage) => void,
  panel: Panel | null,
  signal: AbortSignal,
): Promise<void> {
  if (message.is === 'read_main') return say({ is: 'markup', markup: markupOf(document) });
  const { order } = message;
  if (order === 'start' && !globalThis.attunePicker) await ask('site.script', { script: 'picker' });
  globalThis.attunePicker?.hear(order, say, panel, signal);
}
