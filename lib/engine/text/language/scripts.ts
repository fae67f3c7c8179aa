/** Scripts that say which language it is, or which group of them, in which a letter then tells more. */
interface Script {
  signs: RegExp;
  language: string;
  /** Letters that only another language of this script has. */
  others?: readonly (readonly [RegExp, string])[];
  /** The share of letters that must be of this script. */
  share?: number;
}

const SCRIPTS: readonly Script[] = [
  { signs: /[\u3040-\u30ff]/g, language: 'ja', share: 0.2 },
  { signs: /[\uac00-\ud7af]/g, language: 'ko' },
  { signs: /[\u4e00-\u9fff]/g, language: 'zh', share: 0.2 },
  { signs: /[\u0590-\u05ff]/g, language: 'he' },
  { signs: /[\u0e00-\u0e7f]/g, language: 'th' },
  { signs: /[\u0370-\u03ff\u1f00-\u1fff]/g, language: 'el' },
  {
    signs: /[\u0600-\u06ff]/g,
    language: 'ar',
    others: [
      [/[ٹڈڑےہ]/, 'ur'],
      [/[پچژگ]/, 'fa'],
    ],
  },
  {
    signs: /[\u0400-\u04ff]/g,
    language: 'ru',
    others: [
      [/[іїєґ]/i, 'uk'],
      [/[ђћџљњј]/i, 'sr'],
      [/^[^ыэё]*ъ[бвгджзклмнпрстфхцчшщ][^ыэё]*$/i, 'bg'],
    ],
  },
  { signs: /[\u0900-\u097f]/g, language: 'hi' },
  { signs: /[\u0980-\u09ff]/g, language: 'bn' },
  { signs: /[\u0a80-\u0aff]/g, language: 'gu' },
  { signs: /[\u0b80-\u0bff]/g, language: 'ta' },
  { signs: /[\u0c00-\u0c7f]/g, language: 'te' },
  { signs: /[\u0c80-\u0cff]/g, language: 'kn' },
  { signs: /[\u0530-\u058f]/g, language: 'hy' },
  { signs: /[\u10a0-\u10ff]/g, language: 'ka' },
];

/** So few signs may be a name or a flourish. */
const LEAST_SIGNS = 3;
const SHARE = 0.5;
const LATIN = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u2bff]*$/;

/** The language whose script a text is in; null for Latin. A script says enough even in a short text. */
export function scriptOf(text: string, letters: number): string | null {
  if (LATIN.test(text)) return null;
  for (const { signs, language, others, share } of SCRIPTS) {
    const count = text.match(signs)?.length ?? 0;
    if (count < LEAST_SIGNS || count / letters < (share ?? SHARE)) continue;
    return others?.find(([letter]) => letter.test(text))?.[1] ?? language;
  }
  return null;
}
