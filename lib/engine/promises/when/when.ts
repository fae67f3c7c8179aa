import { DAY, MINUTE } from '../../time/zone.ts';
import { clockIn, DAY_ENDS } from './clock.ts';
import { dayIn } from './day.ts';
import { dayOf, spanIn } from './span.ts';
import type { Clock, Day, When } from './types.ts';

const LEAD =
  /(?:\b(?:on or|on|by|at|before|until|till|no later than|not later than|from|over|around|in|not|the|latest)\s+)+$/i;

/** The words before a time that belong to it: "by", "no later than". */
function widened(text: string, when: When): When {
  const lead = LEAD.exec(text.slice(0, when.start));
  return { ...when, start: lead ? lead.index : when.start };
}

/**
 * The time until which something must be done, as the words tell it, or null where they tell none. A day alone holds until
 * its evening; a time alone is today's, or tomorrow's once it has gone.
 *
 * @param now wall time of the reader's zone
 * @param day the day that the words before have set, where they have
 */
export function whenIn(text: string, now: number, day: number | null = null): When | null {
  const span = spanIn(text, now);
  if (span) return widened(text, { ...span, others: [], offset: null, day: null });
  const thisTime = /\bthis time (?=tomorrow|on |next )|\b(?:tomorrow|day) at this time\b/i.test(text)
    ? now - dayOf(now)
    : null;
  const named = dayIn(text, now);
  const clock = thisTime === null ? clockIn(named ? without(text, named) : text) : null;
  if (named && thisTime !== null)
    return { ...named, until: named.day + thisTime, others: [], offset: null, elapsed: null };
  if (named) return widened(text, withDay(named, clock, now));
  return clock ? widened(text, withoutDay(clock, now, day)) : null;
}

/** The same text with a date's figures blotted out, so that they are no hours; parts of the day are kept. */
function without(text: string, { start, end }: Day): string {
  return text.slice(0, start) + text.slice(start, end).replace(/\d/g, ' ') + text.slice(end);
}

function withDay(named: Day, clock: Clock | null, now: number): When {
  const minutes = clock?.minutes ?? DAY_ENDS;
  const until = named.day + minutes * MINUTE;
  const others = [
    ...named.others.map((day) => day + minutes * MINUTE),
    ...(clock?.others ?? []).map((at) => named.day + at * MINUTE),
  ].filter((other) => other > now);
  return {
    start: Math.min(named.start, clock?.start ?? named.start),
    end: Math.max(named.end, clock?.end ?? named.end),
    until,
    sure: named.sure && (clock?.sure ?? true) && until > now,
    others,
    offset: clock?.offset ?? null,
    day: named.day,
    elapsed: null,
  };
}

function withoutDay(clock: Clock, now: number, day: number | null): When {
  const { start, end, offset, minutes } = clock;
  const base = day ?? dayOf(now);
  const all = [minutes, ...clock.others].map((at) => base + at * MINUTE);
  const left = all.filter((at) => at > now);
  const [until = base + DAY + minutes * MINUTE, ...others] = left;
  const gone = left.length === 0;
  const sure = !gone && (clock.sure || (left.length === 1 && day === null));
  return { start, end, until, sure, others, offset, day, elapsed: null };
}
