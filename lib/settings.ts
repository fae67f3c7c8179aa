/** Settings kept on this machine, versioned from the first version on. */
import { storage } from '@wxt-dev/storage';
import { inTurn } from './in-turn.ts';
import { PANEL_WIDTH, type PanelState } from './protocol.ts';

/** What is remembered of one site. */
export interface SiteStateV1 extends PanelState {
  /** Switched off by the user although the browser still grants the host. */
  off: boolean;
}

/** A site that was switched on a moment ago shows its panel: the user has just asked for it. */
export const NEW_SITE: SiteStateV1 = { open: true, side: 'right', width: PANEL_WIDTH.usual, off: false };

/** By origin. */
export const siteStates = storage.defineItem<Record<string, SiteStateV1>>('local:sites', { fallback: {}, version: 1 });

const writing = inTurn();

/** Changes what is remembered of one site; changes made at the same time do not lose each other. */
export function rememberSite(origin: string, change: Partial<SiteStateV1>): Promise<void> {
  return writing(async () => {
    const states = await siteStates.getValue();
    await siteStates.setValue({ ...states, [origin]: { ...NEW_SITE, ...states[origin], ...change } });
  });
}

/** What is remembered of one site, or what a new one starts with. */
export async function siteState(origin: string): Promise<SiteStateV1> {
  const states = await siteStates.getValue();
  return { ...NEW_SITE, ...states[origin] };
}
