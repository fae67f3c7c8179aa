/** How far the team's targets are reached, counted from outcomes and follow-ups. Pure: figures in, figures out. */
import type { Headline } from './conversation.ts';
import type { FollowUp } from './follow-ups.ts';
import type { FeltThen, Outcome } from './outcomes.ts';
import type { Progress, Target } from './shared.ts';

/** Below so many cases a share says more about chance than about the team. */
export const FEW = 5;

const DAY = 24 * 60 * 60_000;
/** A follow-up done so many milliseconds after its time is still kept: the call took a little longer. */
const GRACE = 60 * 60_000;

const CALM: ReadonlySet<Headline> = new Set(['neutral', 'relief', 'gratitude', 'joy']);

const isUpset = ({ headline, level }: FeltThen, least: number): boolean => !CALM.has(headline) && level >= least;

/** Their words were heated when they first wrote: a strong bad feeling, or abuse. */
const isHot = ({ start, signals }: Outcome): boolean => isUpset(start, 3) || signals.includes('abuse');

/** Upset, and back with another message: whether they ended calm. Null for all others: who has not written again may feel anything. */
export const calmedOf = ({ start, end, messages }: Outcome): boolean | null =>
  isUpset(start, 2) && messages.theirs > 1 ? CALM.has(end.headline) : null;

type Known = { outcomes: readonly Outcome[]; followUps: readonly Omit<FollowUp, 'id'>[] };

/** Cases that count for a target, each met or not. */
function casesOf({ kind, minutes, days }: Target, { outcomes, followUps }: Known, now: number): boolean[] {
  const from = now - days * DAY;
  const recent = outcomes.filter(({ at }) => Date.parse(at) >= from);
  if (kind === 'first_reply') {
    return recent.filter(isHot).flatMap(({ minutes: { first } }) => (first === null ? [] : [first <= (minutes ?? 0)]));
  }
  if (kind === 'recovery') {
    return recent.flatMap((outcome) => calmedOf(outcome) ?? []);
  }
  const ours = followUps.filter(({ state }) => state === 'open' || state === 'done');
  return ours
    .filter(({ due, state }) => Date.parse(due) >= from && (state === 'done' || Date.parse(due) + GRACE < now))
    .map(({ due, closed }) => closed !== null && Date.parse(closed) <= Date.parse(due) + GRACE);
}

/**
 * How a target stands.
 *
 * @param now milliseconds since 1970
 */
export function progressOf(id: string, target: Target, known: Known, now: number): Progress {
  const cases = casesOf(target, known, now);
  return { id, target, met: cases.filter(Boolean).length, of: cases.length };
}

/** In a hundred; null where there are too few cases to say. */
export const shareOf = ({ met, of }: Pick<Progress, 'met' | 'of'>): number | null =>
  of < FEW ? null : Math.round((met / of) * 100);
