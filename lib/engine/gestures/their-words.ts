import type { Cause, Evidence } from '../../conversation.ts';
import type { Gesture, Matter } from './types.ts';

/** A quote of theirs is so long at most, and says little below so much. */
const LONGEST = 70;
const LEAST = 8;
/** Of a long clause so much is shown before the words that count. */
const BEFORE = 24;

/**
 * The words of theirs for which a gesture fits: what its own signs found, else what was read as the cause or signal it answers, else what was
 * read most surely. Null where nothing of theirs can be shown. An insult is never handed on.
 */
export function theirWordsFor({ fits }: Gesture, matter: Matter): string | null {
  const { spoken, quiet } = matter;
  const found = [fits.told, fits.words].map((pattern) => clauseFor(pattern, quiet.turn));
  const names = new Set([
    ...(fits.cause ?? []).map((name) => `cause:${name}`),
    ...(fits.signal ?? []),
    ...(fits.motivator ?? []).map((name) => `motivator:${name}`),
  ]);
  const { evidence } = spoken.reading;
  const read = evidence.filter(({ for: of }) => names.has(of));
  const causes = evidence.filter(({ for: of }) => matter.quiet.causes.includes(of.replace('cause:', '') as Cause));
  const candidates = [
    ...found,
    ...quotes(read, quiet.turn),
    ...quotes(causes, quiet.turn),
    ...quotes(evidence, quiet.turn),
  ];
  return candidates.find((text): text is string => text !== null) ?? null;
}

/** Quotes that stand in the turn as it is said quietly: no capitals, no insults. */
const quotes = (evidence: readonly Evidence[], turn: string): (string | null)[] =>
  evidence
    .filter(({ weight, quote }) => weight > 0 && turn.includes(quote))
    .map(({ quote }) => aroundOf(turn, turn.indexOf(quote), turn.indexOf(quote) + quote.length));

/** The clause around what a pattern found; a pattern that looks at the whole turn points at no words. */
function clauseFor(pattern: RegExp | undefined, turn: string): string | null {
  const match = pattern?.exec(turn);
  if (!match || match[0].length === 0 || match[0].length > LONGEST) return null;
  return aroundOf(turn, match.index, match.index + match[0].length);
}

const ENDS = '.!?;:\n';

/** The clause that holds a stretch of the turn, cut at whole words where it is too long; null where it says too little. */
function aroundOf(turn: string, start: number, end: number): string | null {
  let from = start;
  let to = end;
  while (from > 0 && !ENDS.includes(turn[from - 1] as string)) from -= 1;
  while (to < turn.length && !ENDS.includes(turn[to] as string)) to += 1;
  const clause = clean(turn.slice(from, to));
  if (clause.length <= LONGEST) return clause.length < LEAST ? null : clause;
  const room = Math.max(0, LONGEST - (end - start));
  const left = Math.max(from, start - Math.min(room, BEFORE));
  const right = Math.min(to, left + LONGEST);
  const cut = `${left > from ? ' ' : ''}${turn.slice(left, right)}${right < to ? ' ' : ''}`;
  const whole = clean(cut.replace(/^ \S*\s/, '').replace(/\s\S* $/, ''));
  return whole.length < LEAST ? null : `${left > from ? '… ' : ''}${whole}${right < to ? ' …' : ''}`;
}

const clean = (said: string): string => said.replace(/\s+/g, ' ').replace(/^[\s,–—-]+|[\s,–—-]+$/g, '');
