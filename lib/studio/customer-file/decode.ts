/** The text of a file whose encoding nobody has told: by its mark, by its zeros, as strict UTF-8, and else as Windows-1252. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** The file does not say so itself. */
  guessed: boolean;
}

/** Bytes that are looked at to tell UTF-16 by its zeros. */
const LOOKED_AT = 4096;
/** Share of zeros on one side from which Western text must be UTF-16. */
const ZEROS = 0.3;

function marked(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function byZeros(bytes: Uint8Array): Encoding | null {
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, looked.length / 2));
  if (odd > ZEROS && odd > even) return 'utf-16le';
  return even > ZEROS ? 'utf-16be' : null;
}

const decoded = (bytes: Uint8Array, encoding: Encoding, guessed: boolean): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  guessed,
});

/** The text, and what it was taken for. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marked(bytes);
  if (mark) return decoded(bytes, mark, false);
  const wide = byZeros(bytes);
  if (wide) return decoded(bytes, wide, true);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: true };
  } catch {
    return decoded(bytes, 'windows-1252', true);
  }
}
