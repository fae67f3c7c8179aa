import { instantOf, isoIn, isZone, MINUTE, wallOf } from '../time/zone.ts';
import { type Deed, deedsIn } from './deeds.ts';
import { boundAt, isCondition, isHabit, isLoose, isOfUs, isTheirTale, setsTime } from './ours.ts';
import { ownWords, type Segment, sentencesIn } from './segments.ts';
import type { FoundPromise } from './types.ts';
import { DAY_ENDS } from './when/clock.ts';
import type { When } from './when/types.ts';
import { whenIn } from './when/when.ts';

/** A reply is no longer; what stands behind is not read. A piece of a sentence is not longer either. */
const MOST_TEXT = 8_000;
const MOST_PIECE = 400;
const MOST_PROMISES = 50;

interface Clock {
  now: number;
  wall: number;
  zone: string;
}

/** What the pieces before have set: whose turn it is, the last deed, the last time. */
interface Told {
  ours: boolean;
  deed: Deed | null;
  when: When | null;
  /** The time stood with words that set it for what comes next. */
  sets: boolean;
  conditional: boolean;
  /** It began as a tale of theirs: "as you told me". */
  theirs: boolean;
}

/**
 * The promises of ours in a reply that name a time, in order: "I'll call you on Tuesday at 10". Left out are conditions,
 * wishes, questions, what is past or usual, words quoted, and what the customer must do. Never throws; linear in the text, of
 * which 8,000 characters are read. English.
 *
 * @param text the reply as it was sent
 * @param now when it was sent: a date, or what `Date` reads
 * @param zone the customer's IANA zone; one that is not known counts as UTC, and nothing is sure then
 */
export function promisesIn(text: string, now: Date | string | number, zone: string): FoundPromise[] {
  const instant = new Date(now).getTime();
  if (Number.isNaN(instant)) return [];
  const clock: Clock = { now: instant, wall: wallOf(instant, zone), zone };
  const found: FoundPromise[] = [];
  for (const { segments, question } of sentencesIn(ownWords(text.slice(0, MOST_TEXT)))) {
    if (!question) found.push(...inSentence(segments, text, clock));
    if (found.length >= MOST_PROMISES) break;
  }
  return found.slice(0, MOST_PROMISES);
}

function inSentence(segments: readonly Segment[], text: string, clock: Clock): FoundPromise[] {
  const found: { segment: number; promise: FoundPromise }[] = [];
  let told: Told = {
    ours: false,
    deed: null,
    when: null,
    sets: false,
    conditional: false,
    theirs: isTheirTale(segments[0]?.text ?? ''),
  };
  for (const [at, segment] of segments.entries()) {
    if (segment.text.length > MOST_PIECE) continue;
    if (isCondition(segment.joint, segment.text, at === 0, segments[at - 1]?.text)) {
      if (at === 0) told = { ...told, conditional: true };
      if (found[found.length - 1]?.segment === at - 1) found.pop();
      told = { ...told, ours: false, when: null };
      continue;
    }
    const { promise, next } = step(segment, told, text, clock);
    if (promise && !told.conditional) found.push({ segment: at, promise });
    told = next;
  }
  const all = found.map(({ promise }) => promise);
  return all.filter((one, at) => !(THERE.test(one.quote) && all[at + 1]?.due === one.due));
}

/** "I'll be at my desk at two and will ring you then": to ring is what is promised. */
const THERE = /\bbe (?:at (?:my|our) desk|here|waiting|standing by)\b/i;

const BOUND_OTHERWISE = /^(?:please|kindly|you|your|they|he|she|it|feel free|just|do|don['’]t|let me know)\b/i;

/** "It will rain, so bring a coat": asked of them. */
const ASKS = /^(?:bring|take|use|wear|keep|have|send|call|ring|write|check|come)\b/i;

/** Whether a piece goes on with the subject of the one before. */
function goesOn({ joint, text }: Segment, told: Told): boolean {
  return (
    told.ours &&
    /^(?:and|but|then|and then|,|so)$/.test(joint) &&
    !BOUND_OTHERWISE.test(text) &&
    !/^(?:i|we)\b/i.test(text) &&
    !(joint === 'so' && ASKS.test(text))
  );
}

function step(segment: Segment, told: Told, text: string, clock: Clock): { promise: FoundPromise | null; next: Told } {
  const own = told.theirs && !isOfUs(segment.text) ? -1 : boundAt(segment.text);
  const ours = !setsTime(segment.joint, '') && (own >= 0 || goesOn(segment, told));
  const inherited = told.sets || ours ? (told.when?.day ?? null) : null;
  const named = whenIn(segment.text, clock.wall, inherited);
  const when = named ?? laterOf(segment, told);
  const deeds = ours ? deedsIn(segment.text) : [];
  const deed = deedFor(deeds, named) ?? (own < 0 && ours ? told.deed : null);
  const next: Told = {
    ours,
    deed: deeds[deeds.length - 1] ?? (ours ? told.deed : null),
    when: when ?? told.when,
    sets: setsTime(segment.joint, segment.text),
    conditional: told.conditional,
    theirs: told.theirs,
  };
  if (!ours || !when || !deed) return { promise: null, next };
  const before = deeds.includes(deed) ? segment.text.slice(0, deed.at) : '';
  return {
    promise:
      isLoose(before, segment.text) || isHabit(segment.text) ? null : promiseOf(segment, text, deed, when, clock),
    next,
  };
}

/** "Meet you at the door", "by then": at the time that was just said. */
const NOW_SAID =
  /\b(?:then|either way)\W*$|\b(?:straight|right) after (?:it|that|this)\b|\b(?:meet you|at (?:the|your) door|be there)\b/i;

/** "Then" is the time before; "after that" is later on its day. */
function laterOf({ text }: Segment, { when, sets }: Told): When | null {
  if (sets || NOW_SAID.test(text)) return when;
  const { day } = when ?? { day: null };
  return when && day !== null && /\bafter (?:that|it|this)\b|\b(?:that|the) (?:very )?same day\b/i.test(text)
    ? { ...when, until: day + DAY_ENDS * MINUTE }
    : null;
}

/** The deed that a time belongs to: the last before it, else the first after it. */
function deedFor(deeds: readonly Deed[], when: When | null): Deed | null {
  if (!when) return deeds[deeds.length - 1] ?? null;
  return deeds.filter(({ at }) => at < when.start).pop() ?? deeds[0] ?? null;
}

function promiseOf(segment: Segment, text: string, deed: Deed, when: When, clock: Clock): FoundPromise | null {
  const { offset } = when;
  const instant = (wall: number): number => (offset === null ? instantOf(wall, clock.zone) : wall - offset * MINUTE);
  const due = when.elapsed === null ? instant(when.until) : clock.now + when.elapsed;
  if (Number.isNaN(due)) return null;
  const quote = segment.text.replace(/[\s.!,;:]+$/, '');
  const { start } = segment;
  return {
    quote: text.slice(start, start + quote.length),
    start,
    end: start + quote.length,
    what: deed.what,
    due: isoIn(due, clock.zone),
    sure: when.sure && due > clock.now && isZone(clock.zone),
    others: when.others.map((other) => isoIn(instant(other), clock.zone)),
  };
}
