/**
 * After a person was erased from the team: the administrator has taken their name out of the server, old versions and all, and leaves an
 * order `purge:anew~…`. A replica still holds the name, in versions and in notes of what is gone, so it is given up and fetched anew.
 * The order cannot name anybody; a salted hash of the name lets each browser find what it keeps of them itself.
 */
import { erase } from '../documents.ts';
import type { Store } from '../store.ts';
import type { Wire } from './wire.ts';

/** What comes after `purge:`; no document of the team is called so. */
export const ANEW = 'anew~';

/** Beside the replica, never sent: the orders that it was made after. */
const MARK = '_local/anew';

export interface Order {
  id: string;
  salt: string;
  hash: string;
}

interface Rows {
  rows: { id: string; doc?: { salt?: unknown; hash?: unknown } }[];
}

/** A name as it is hashed: people write it with a sign before it, and in any case. */
export async function hashOf(salt: string, name: string): Promise<string> {
  const plain = name.trim().replace(/^@/, '').toLowerCase();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}:${plain}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function markOf(shared: Store): Promise<{ _rev?: string; known: string[] }> {
  return shared.get<{ known: string[] }>(MARK).catch((error: { status?: number }) => {
    if (error.status === 404) return { known: [] };
    throw error;
  });
}

/** Orders that this replica was not made after. @throws Fault */
export async function newOrders(wire: Wire, database: string, shared: Store): Promise<Order[]> {
  const range = `startkey=${encodeURIComponent(`"purge:${ANEW}"`)}&endkey=${encodeURIComponent(`"purge:${ANEW}\uFFF0"`)}`;
  const found = await wire.json<Rows>(`${database}/_all_docs?include_docs=true&${range}`);
  const orders = (found?.rows ?? []).map(({ id, doc }) => ({
    id,
    salt: String(doc?.salt ?? ''),
    hash: String(doc?.hash ?? ''),
  }));
  if (orders.length === 0) return [];
  const { known } = await markOf(shared);
  return orders.filter(({ id }) => !known.includes(id));
}

/** Writes down that the replica was made after these. */
export async function markOrders(shared: Store, orders: readonly Order[]): Promise<void> {
  const { _rev, known } = await markOf(shared);
  await shared.put({ _id: MARK, ...(_rev ? { _rev } : {}), known: [...known, ...orders.map(({ id }) => id)] });
}

/** Where this machine keeps somebody's name itself: thanks given and got, and what a lead has fetched from their database. */
const NAMED = [
  ['kudos', 'to'],
  ['thanked', 'by'],
  ['offered', 'author'],
  ['requested', 'author'],
] as const;

/** Erases what is kept here of the people that the orders are about. */
export async function forgetHere(stores: readonly Store[], orders: readonly Order[]): Promise<void> {
  for (const store of stores)
    for (const [kind, key] of NAMED) {
      const names = new Set<string>();
      await erase<Record<string, unknown>>(store, kind, (body) => {
        names.add(String(body[key] ?? ''));
        return false;
      });
      const gone = new Set<string>();
      for (const name of names)
        for (const { salt, hash } of orders) if ((await hashOf(salt, name)) === hash) gone.add(name);
      await erase<Record<string, unknown>>(store, kind, (body) => gone.has(String(body[key] ?? '')));
    }
}
