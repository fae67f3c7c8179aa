import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask } from '../ask.ts';
import { Attendant } from './attend.ts';

/** Starts in a page of a switched-on site; ends when the extension is reloaded or the site is switched off. */
export async function attend(ctx: ContentScriptContext): Promise<void> {
  const end = new AbortController();
  ctx.onInvalidated(() => end.abort());
  const state = await ask('panel.state', {});
  if (!end.signal.aborted) await new Attendant(state, end).start();
}
