import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask, Refused } from '../ask.ts';
import { Attendant } from './attend.ts';
import { unlessOutlived } from './outlived.ts';

/** Starts in a page of a switched-on site; ends when the extension is reloaded or the site is switched off. */
export async function attend(ctx: ContentScriptContext): Promise<void> {
  const end = new AbortController();
  ctx.onInvalidated(() => end.abort());
  const start = await ask('site.start', {}).catch(whenOff);
  if (start && !end.signal.aborted) new Attendant(start, end).start();
}

/** A site that the user has switched off while the browser still grants it (the demo build): nothing to do here. */
function whenOff(error: unknown): null {
  return error instanceof Refused ? null : unlessOutlived(error);
}
