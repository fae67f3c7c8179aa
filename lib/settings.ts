/** Settings kept on this machine, versioned from the first version on. */

import { inTurn } from './in-turn.ts';
import { PANEL_WIDTH, type PanelState } from './protocol.ts';
import { defineItem } from './stored.ts';

/** A site that was switched on a moment ago shows its panel: the user has just asked for it. */
export const NEW_SITE: PanelState = { open: true, side: 'right', width: PANEL_WIDTH.usual, stand: 'page' };

/** By origin. */
export const siteStates = defineItem<Record<string, PanelState>>('local:sites', { fallback: {}, version: 1 });

const writing = inTurn();

/** Changes what is remembered of one site; changes made at the same time do not lose each other. */
export function rememberSite(origin: string, change: Partial<PanelState>): Promise<void> {
  return writing(async () => {
    const states = await siteStates.getValue();
    await siteStates.setValue({ ...states, [origin]: { ...NEW_SITE, ...states[origin], ...change } });
  });
}

/** What is remembered of one site, or what a new one starts with. */
export async function siteState(origin: string): Promise<PanelState> {
  const states = await siteStates.getValue();
  return { ...NEW_SITE, ...states[origin] };
}

/** Forgets all that is remembered of the sites that `isOne` tells. */
export function forgetSites(isOne: (origin: string) => boolean): Promise<void> {
  return writing(async () => {
    const states = await siteStates.getValue();
    await siteStates.setValue(Object.fromEntries(Object.entries(states).filter(([origin]) => !isOne(origin))));
  });
}

/** Match patterns of the hosts that the user has switched off although the browser still grants them. */
export const offHosts = defineItem<string[]>('local:off', { fallback: [], version: 1 });

/** Marks a host as off or on. */
export function markOff(pattern: string, off: boolean): Promise<void> {
  return writing(async () => {
    const others = (await offHosts.getValue()).filter((one) => one !== pattern);
    await offHosts.setValue(off ? [...others, pattern] : others);
  });
}

/** Whether the user has switched the host off. */
export const isMarkedOff = async (pattern: string): Promise<boolean> => (await offHosts.getValue()).includes(pattern);
