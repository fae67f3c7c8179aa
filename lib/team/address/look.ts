/** What stands at an address: a pack that is whole, signed, and fit to be taken after the one that is known. */
import type { FollowedPack } from '../../addresses.ts';
import type { Pack } from '../../packs.ts';
import { PackRefused, parsePack } from '../../schema/pack.ts';
import { fetchFile } from './fetch.ts';
import { signerOf } from './signature.ts';
import { Trouble } from './trouble.ts';

export interface Found {
  pack: Pack;
  text: string;
  fingerprint: string;
  etag: string | null;
}

/** The signature lies at the same address, with this at the end of its path. */
function signatureAt(url: string): string {
  const address = new URL(url);
  address.pathname += '.sig';
  return address.href;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble('wrong_encoding');
  }
}

function packIn(text: string): Pack {
  try {
    return parsePack(text);
  } catch (error) {
    if (error instanceof PackRefused) throw new Trouble(error.fault, error.message);
    throw error;
  }
}

/** What stands there, its signature checked; null where it is what is known already. @throws Trouble */
export async function lookAt(url: string, etag: string | null): Promise<Found | null> {
  const file = await fetchFile(url, etag);
  if (!file) return null;
  const signature = await fetchFile(signatureAt(url), null).catch((error: unknown) => {
    throw error instanceof Trouble && error.fault === 'status' ? new Trouble('no_signature') : error;
  });
  // Whose it is comes first: nothing of a stranger's is even read.
  const fingerprint = await signerOf(file.bytes, textOf(signature?.bytes ?? new Uint8Array()));
  const text = textOf(file.bytes);
  return { pack: packIn(text), text, fingerprint, etag: file.etag };
}

/** What is to be done with a pack that was found: taken now, left for its time or for those who try it, or nothing. */
export type Verdict = 'take' | 'wait' | 'same';

/** @param now milliseconds @throws Trouble where it must not be taken */
export function judge(
  { pack, fingerprint }: Pick<Found, 'pack' | 'fingerprint'>,
  known: Pick<FollowedPack, 'head' | 'fingerprint' | 'as'>,
  isSame: boolean,
  now: number,
): Verdict {
  if (fingerprint !== known.fingerprint) throw new Trouble('other_key');
  if (pack.id !== known.head.id) throw new Trouble('other_pack', pack.name);
  if (pack.version < known.head.version) throw new Trouble('rolled_back', pack.version);
  if (isSame) return 'same';
  if (pack.version === known.head.version) throw new Trouble('same_number', pack.version);
  if (pack.until !== null && Date.parse(pack.until) < now) throw new Trouble('expired', pack.until);
  if (pack.from !== null && Date.parse(pack.from) > now) return 'wait';
  return pack.trial === null || (known.as !== null && pack.trial.includes(known.as)) ? 'take' : 'wait';
}
