import type { Finding } from '../reading/evidence.ts';
import { dangerAbroad } from './dangerAbroad.ts';

const compiled = new Map<string, RegExp>();
const WEIGHT = 0.8;
/** A text this plain can hold none of the words. */
const patternOf = (source: string): RegExp => {
  const known = compiled.get(source) ?? new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
  compiled.set(source, known);
  known.lastIndex = 0;
  return known;
};

/** Words of danger in other languages, whatever language the message is in. */
export function dangerAbroadIn(text: string, message: string): Finding[] {
  const findings: Finding[] = [];
  for (const { language, pattern, reason } of dangerAbroad) {
    const match = patternOf(pattern).exec(text);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    const rule = `danger.words_${language}`;
    findings.push({ for: 'danger', rule, message, weight: WEIGHT, reason, start, end, core: { start, end } });
  }
  return findings;
}
