/** Fixes to the adapters of helpdesks that we know, come as data: which of them are read by, and why the others rest. */
import type { Adapter } from '../adapter.ts';
import { ADAPTERS } from '../adapters.ts';
import { parseFix } from '../schema/adapter.ts';
import type { KeptFix } from '../teaching.ts';
import { checked } from './checked.ts';
import { isSite, type KeptAdapter, keptHere } from './kept-adapters.ts';

const builtIn = (product: string): Adapter | undefined => ADAPTERS.find(({ id }) => id === product);
/** What people call it; its id where there is no such helpdesk here. */
export const nameOf = (product: string): string => builtIn(product)?.name ?? product;
export const versionOf = ({ version = 1 }: Pick<Adapter, 'version'>): number => version;
const soundFix = checked(parseFix);

/** Why a fix would not be read by, however sound it is; null where it would be. */
export function faultOf(product: string, fix: Pick<Adapter, 'version'>): 'unknown' | 'older' | null {
  const own = builtIn(product);
  if (!own) return 'unknown';
  return versionOf(fix) > versionOf(own) ? null : 'older';
}

function stateOf(product: string, { adapter, off }: KeptAdapter): KeptFix['state'] {
  const fault = faultOf(product, adapter);
  if (fault) return fault;
  if (soundFix(adapter)?.id !== product) return 'refused';
  return off ? 'off' : 'on';
}

/**
 * A built-in adapter, behind the fix that takes its place where there is one. A fix never widens where it holds, nor what
 * may be written into; a page that it does not recognise, or a browser that does not understand it, has the built-in one.
 */
export function withFix(own: Adapter, kept: KeptAdapter | undefined): readonly Adapter[] {
  const fix = kept && stateOf(own.id, kept) === 'on' ? soundFix(kept.adapter) : null;
  if (!fix) return [own];
  const { hosts } = own;
  const inward = [...(own.inward ?? []), ...(fix.inward ?? [])];
  return [{ ...fix, name: own.name, ...(hosts && { hosts }), inward }, own];
}

/** All fixes that are kept. */
export async function listFixes(): Promise<KeptFix[]> {
  const fixes = Object.entries(await keptHere()).filter(([key]) => !isSite(key));
  return fixes.map(([product, kept]) => ({
    product,
    name: nameOf(product),
    version: versionOf(kept.adapter),
    from: kept.from ?? null,
    at: kept.at,
    state: stateOf(product, kept),
  }));
}
