/**
 * Who a pack is from: an ECDSA signature over its very bytes, with the curve P-256 and SHA-256, which every browser that we
 * run in knows. It lies beside the pack, at the same address with `.sig` at the end, together with the key; whether it is
 * the right key is for a person, or the organisation's policy, to say.
 */
import * as v from 'valibot';
import { Trouble } from './trouble.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

const Base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{40,400}={0,2}$/));
const SignatureSchema = v.object({
  attune: v.literal('signature'),
  version: v.literal(1),
  key: Base64,
  signature: Base64,
});

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
const base64Of = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** SHA-256 of a key as it is written in a signature, in hexadecimal. */
async function fingerprintOf(key: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The fingerprint of the key that has signed these bytes. @throws Trouble where it has not */
export async function signerOf(bytes: BufferSource, text: string): Promise<string> {
  let written: v.InferOutput<typeof SignatureSchema>;
  try {
    written = v.parse(SignatureSchema, JSON.parse(text));
  } catch {
    throw new Trouble('no_signature');
  }
  const spki = bytesOf(written.key);
  const right = await crypto.subtle
    .importKey('spki', spki, ALGORITHM, false, ['verify'])
    .then((key) => crypto.subtle.verify(SIGNING, key, bytesOf(written.signature), bytes))
    .catch(() => false);
  if (!right) throw new Trouble('wrong_signature');
  return fingerprintOf(spki);
}

/** A new pair of keys, to be kept as text: the private one by the lead alone. */
export async function newKey(): Promise<{ privateKey: string; fingerprint: string }> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const privateKey = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  return { privateKey, fingerprint: await fingerprintOf(await crypto.subtle.exportKey('spki', pair.publicKey)) };
}

/** The text of the signature of these bytes by a private key. @throws where the key is none */
export async function sign(bytes: BufferSource, privateKey: string): Promise<string> {
  const { key_ops: _can, ext: _may, d, ...open } = JSON.parse(privateKey) as JsonWebKey;
  const own = await crypto.subtle.importKey('jwk', { ...open, d: d ?? '' }, ALGORITHM, false, ['sign']);
  const shown = await crypto.subtle.importKey('jwk', open, ALGORITHM, true, ['verify']);
  const key = base64Of(await crypto.subtle.exportKey('spki', shown));
  const signature = base64Of(await crypto.subtle.sign(SIGNING, own, bytes));
  return `${JSON.stringify({ attune: 'signature', version: 1, key, signature }, null, 2)}\n`;
}
