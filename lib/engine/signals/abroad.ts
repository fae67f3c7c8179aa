import type { Finding } from '../reading/evidence.ts';
import { dangerAbroad } from './dangerAbroad.ts';

const WEIGHT = 0.8;

let any: RegExp | null = null;
let exact: RegExp[] = [];

/** A text with each letter bare of its accent and small, character by character: offsets stay. */
function bare(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, bareLetter).toLowerCase();
}

/** Letters that are no letter with an accent. */
const LOOKS: Readonly<Record<string, string>> = { ß: 's', ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', ı: 'i' };
const bareLetter = (letter: string) => LOOKS[letter] ?? letter.normalize('NFD').charAt(0);

/**
 * Words of danger in other languages, whatever language the message is in. All of them are looked for at once,
 * without a care for where words begin and end; the few texts that hold one are then looked at closely.
 */
export function dangerAbroadIn(text: string, message: string): Finding[] {
  any ??= new RegExp(dangerAbroad.map(({ pattern }) => pattern).join('|'), 'u');
  const plain = bare(text);
  if (!any.test(plain)) return [];
  if (exact.length === 0)
    exact = dangerAbroad.map(({ pattern }) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u'));
  const findings: Finding[] = [];
  dangerAbroad.forEach(({ language, reason }, index) => {
    const match = exact[index]?.exec(plain);
    if (!match) return;
    const start = match.index;
    const end = start + match[0].length;
    // Romance languages share words: one place is evidence once.
    if (findings.some((other) => other.start < end && start < other.end)) return;
    const rule = `danger.words_${language}`;
    findings.push({ for: 'danger', rule, message, weight: WEIGHT, reason, start, end, core: { start, end } });
  });
  return findings;
}
