import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask, Refused } from '../ask.ts';
import { Attendant } from './attend.ts';

/** Starts in a page of a switched-on site; ends when the extension is reloaded or the site is switched off. */
export async function attend(ctx: ContentScriptContext): Promise<void> {
  const end = new AbortController();
  ctx.onInvalidated(() => end.abort());
  const state = await ask('panel.state', {}).catch(whenOff);
  if (state && !end.signal.aborted) await new Attendant(state, end).start();
}

/** A site that the user has switched off while the browser still grants it (the demo build): nothing to do here. */
function whenOff(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
