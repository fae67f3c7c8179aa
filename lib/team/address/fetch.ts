/** Asking an address for a file: without cookies, without following it elsewhere, and never more than a pack's size. */
import { LARGEST_PACK } from '../../schema/pack.ts';
import { Trouble } from './trouble.ts';

/** Milliseconds that a server may take for all of it. */
const PATIENCE = 20_000;

/** A file, or null where it is the one that is known already. */
export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string | null;
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers.get('content-length')) > LARGEST_PACK) throw new Trouble('too_large');
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > LARGEST_PACK) {
      await reader?.cancel();
      throw new Trouble('too_large');
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

/** @throws Trouble that says what went wrong on the way */
export async function fetchFile(url: string, etag: string | null, patience = PATIENCE): Promise<Fetched | null> {
  try {
    const response = await fetch(url, {
      headers: etag === null ? {} : { 'If-None-Match': etag },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 304) return null;
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw new Trouble('redirected');
    if (!response.ok) throw new Trouble('status', response.status);
    return { bytes: await bytesOf(response), etag: response.headers.get('etag') };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const late = error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
    throw new Trouble(late ? 'slow' : 'unreachable');
  }
}
