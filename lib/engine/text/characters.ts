/** Zero-width and bidirectional signs, soft hyphens, variation selectors, control characters. */
export function invisible(code: number): boolean {
  return (
    code < 9 ||
    (code > 13 && code < 32) ||
    code === 0x7f ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u0060\u00b4]/;
const QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/;
const DASHES = /[\u2010-\u2015\u2212]/;

/** One character as the tokeniser should meet it. */
export function plain(char: string, code: number): string {
  if (code < 0x80) return char === '`' ? "'" : char;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x2026) return '.';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (APOSTROPHES.test(char)) return "'";
  if (QUOTES.test(char)) return '"';
  if (DASHES.test(char)) return code === 0x2014 || code === 0x2013 ? ',' : '-';
  return char;
}

export const isSpace = (char: string) => char === ' ' || char === '\n' || char === '\t' || char === '\r';
/** Whether a code unit belongs to a word: letters and figures of all scripts but pictures. */
export const isWord = (code: number) =>
  (code > 47 && code < 58) ||
  (code > 64 && code < 91) ||
  (code > 96 && code < 123) ||
  (code > 0xbf && code < 0x2000) ||
  (code > 0x2bff && code < 0xd800 && (code < 0x3000 || code > 0x303f)) ||
  (code > 0xf8ff && code < 0xfe00) ||
  (code > 0xfe0f && code < 0xfeff);
export const isStop = (char: string) => char === '.' || char === '!' || char === '?';
