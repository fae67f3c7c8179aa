import type { Offerable } from '../../engine/gestures/given.ts';

/** Gestures that are held back for one and the same reason. */
export interface Held {
  offers: readonly Offerable[];
  reason: string;
  who: string | null;
  askable: boolean;
}

/** What is held back, each reason said once, in the order in which it first comes up. */
export function heldBack(offers: readonly Offerable[]): Held[] {
  const groups = new Map<string, Held & { offers: Offerable[] }>();
  for (const offer of offers) {
    const { reason, who, askable } = offer;
    const key = JSON.stringify([reason, who, askable]);
    const known = groups.get(key);
    if (known) known.offers.push(offer);
    else groups.set(key, { offers: [offer], reason, who, askable });
  }
  return [...groups.values()];
}
