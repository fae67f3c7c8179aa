import type { Evidence, EvidenceFor } from '../../conversation.ts';

/** Evidence before it is sorted and thinned, with the words that were found inside the quote. */
export interface Finding {
  for: string;
  rule: string;
  message: string;
  weight: number;
  reason: string;
  start: number;
  end: number;
  /** The words found, without those added to make the quote readable. */
  core: { start: number; end: number };
  /** Said to be small: "a bit annoyed". */
  slight?: boolean;
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** Pieces kept for each thing that is claimed. */
const MOST = 8;

/**
 * Drops what says the same of the same words, heaviest first. Where only the added words of two quotes meet, both
 * are cut back to the words that were found.
 */
export function thin(findings: readonly Finding[]): Finding[] {
  const byName = new Map<string, Finding[]>();
  const order = [...findings].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  for (const finding of order) {
    const kept = byName.get(finding.for) ?? [];
    byName.set(finding.for, kept);
    if (kept.length >= MOST) continue;
    const near = kept.filter((each) => each.message === finding.message && overlaps(each, finding));
    if (near.length === 0) kept.push(finding);
    else if (!near.some((each) => overlaps(each.core, finding.core))) {
      for (const each of near) kept[kept.indexOf(each)] = { ...each, ...each.core };
      kept.push({ ...finding, ...finding.core });
    }
  }
  return [...byName.values()].flat();
}

const clamp = (weight: number) => Math.max(-1, Math.min(1, Math.round(weight * 100) / 100));

/** Findings as evidence, the heaviest first, each with its exact words. */
export function evidenceOf(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { for: name, rule, message, weight, reason, start, end } of findings) {
    const quote = (texts.get(message) ?? '').slice(start, end);
    if (quote === '' || clamp(weight) === 0) continue;
    evidence.push({ for: name as EvidenceFor, rule, message, quote, start, end, weight: clamp(weight), reason });
  }
  return evidence.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || one.start - other.start);
}
