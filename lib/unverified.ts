/**
 * Products of which the addresses alone are known, for the pages that hold no adapters: each adapter that is made by
 * `byAddress`, as `lib/unverified.test.ts` holds.
 */
import { isBelow } from './hosts.ts';

export const UNVERIFIED: Readonly<Record<string, readonly string[]>> = {
  Crisp: ['app.crisp.chat'],
  Front: ['app.frontapp.com'],
  Gorgias: ['*.gorgias.com'],
  Kustomer: ['*.kustomerapp.com'],
};

/** The name of the product at an origin, where nobody has tried its pages; null where they are known, or nothing is. */
export function unverifiedAt(origin: string): string | null {
  const { hostname } = new URL(origin);
  const found = Object.entries(UNVERIFIED).find(([, hosts]) => hosts.some((host) => isBelow(hostname, host)));
  return found?.[0] ?? null;
}
