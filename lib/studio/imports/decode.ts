/** The words in a file, whatever they were written in. */

/** Bytes of a file at most. */
export const LARGEST_FILE = 12_000_000;

/** `guessed`: not in Unicode, and read as what Western spreadsheets write: accents may be wrong. */
export interface Decoded {
  text: string;
  guessed: boolean;
}

/** A mark at the start of a file tells UTF-16 apart; what is no UTF-8 is taken for Windows-1252, and said so. */
export function decode(bytes: Uint8Array): Decoded {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (one === 0xfe && two === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}
