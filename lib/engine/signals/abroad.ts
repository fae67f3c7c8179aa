import type { Finding } from '../reading/evidence.ts';
import { dangerAbroad } from './dangerAbroad.ts';

const WEIGHT = 0.8;

let any: RegExp | null = null;
const exact = new Map<string, RegExp>();

/** One language's words, as words of their own. */
function exactOf(source: string): RegExp {
  const known = exact.get(source) ?? new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
  exact.set(source, known);
  return known;
}

/**
 * Words of danger in other languages, whatever language the message is in. All of them are looked for at once,
 * without a care for where words begin and end; the few texts that hold one are then looked at closely.
 */
export function dangerAbroadIn(text: string, message: string): Finding[] {
  any ??= new RegExp(dangerAbroad.map(({ pattern }) => pattern).join('|'));
  if (!any.test(text.toLowerCase())) return [];
  const findings: Finding[] = [];
  for (const { language, pattern, reason } of dangerAbroad) {
    const match = exactOf(pattern).exec(text);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    const rule = `danger.words_${language}`;
    findings.push({ for: 'danger', rule, message, weight: WEIGHT, reason, start, end, core: { start, end } });
  }
  return findings;
}
