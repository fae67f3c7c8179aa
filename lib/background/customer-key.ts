/**
 * Who a customer is, without saying it: their mail address hashed under a key of this machine, which is in no file and no
 * shared database. It still counts as personal data, and is erased like it.
 */

import { inTurn } from '../in-turn.ts';
import { defineItem } from '../stored.ts';
import { keyedHash, newKey } from './keyed-hash.ts';

const machineKey = defineItem<string>('local:customer-key', { version: 1, fallback: '' });

const making = inTurn();

/** Made once; two requests at the same time must not make two. */
function key(): Promise<string> {
  return making(async () => {
    const kept = await machineKey.getValue();
    if (kept) return kept;
    const made = newKey();
    await machineKey.setValue(made);
    return made;
  });
}

/** Forgets the key; the next customer makes another, and nobody who was known under the old one is known under it. */
export const forgetKey = (): Promise<void> => making(() => machineKey.removeValue());
const plain = (email: string) => email.trim().toLowerCase();

/** The keyed hashes of many addresses, in their order. Each is an address. */
export async function customerHashes(emails: readonly string[]): Promise<string[]> {
  const known = await key();
  return Promise.all(emails.map((email) => keyedHash(known, plain(email))));
}

/**
 * The customer's keyed hash, in hexadecimal. Null without a mail address: names are shared, and two people must never
 * be taken for one.
 */
export async function customerHash(email: string | null): Promise<string | null> {
  const address = plain(email ?? '');
  return address.includes('@') ? keyedHash(await key(), address) : null;
}
