/** The words in a file, whatever they were written in. */
import { decode as decoded } from '../customer-file/decode.ts';

/** Bytes of a file at most. */
export const LARGEST_FILE = 12_000_000;

/** `guessed`: not in Unicode, and read as what Western spreadsheets write: accents may be wrong. */
export interface Decoded {
  text: string;
  guessed: boolean;
}

/** Read as a file of customers is; only what is taken for Windows-1252 is worth saying here. */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = decoded(bytes);
  return { text, guessed: encoding === 'windows-1252' };
}
