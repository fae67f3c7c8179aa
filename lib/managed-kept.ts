/**
 * What the organisation has set for this browser, as it was last found right. The background alone looks at what the browser
 * was given, and writes it down here: browsers take seconds to tell it after their start, and nobody waits for that twice.
 */

import { allows, type Feature, type Managed, NOTHING_MANAGED } from './managed.ts';
import { defineItem } from './stored.ts';

/** Null where nothing is set, and until the background has looked for the first time. */
export const managedItem = defineItem<Managed | null>('local:managed', { fallback: null, version: 1 });

/** What holds now. */
export const readManaged = async (): Promise<Managed> => (await managedItem.getValue()) ?? NOTHING_MANAGED;

/** Calls back when it may have changed; the answer ends it. */
export const watchManaged = (changed: () => void): (() => void) => managedItem.watch(changed);

/** Whether the organisation lets this site be switched on. */
export const isSiteAllowed = async (origin: string): Promise<boolean> => allows((await readManaged()).sites, origin);

/** Whether the organisation has switched a feature off. */
export const isOff = async (feature: Feature): Promise<boolean> => (await readManaged()).off.includes(feature);
