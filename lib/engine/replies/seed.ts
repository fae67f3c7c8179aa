/** FNV-1a over UTF-16 units: small, fast, and the same everywhere. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** A short, stable id for a text. */
export function shortHash(text: string): string {
  return hash(text).toString(36).padStart(7, '0');
}
