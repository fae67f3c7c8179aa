/** HMAC-SHA-256 under a key of this machine: what is kept by it can be known again, and not be read. */

const hex = (bytes: ArrayBuffer | Uint8Array) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** 256 random bits, in hexadecimal. */
export const newKey = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

/** The hash of a text, in hexadecimal. @param key as `newKey` makes it */
export async function keyedHash(key: string, text: string): Promise<string> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const usable = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', usable, new TextEncoder().encode(text)));
}
