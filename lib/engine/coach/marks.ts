import type { Customer } from './customer.ts';
import type { Line } from './lines.ts';
import { says, spokenOf } from './phrase.ts';
import { shared } from './stems.ts';
import * as w from './words.ts';

/** What one sentence of a draft does. */
export interface Mark {
  line: Line;
  /** Stems of the customer's turn in it. */
  echoed: number;
  /** Stems of what was looked up in it, and figures. */
  facts: number;
  sorry: boolean;
  /** Says what they went through, or what it meant, in words of feeling. */
  feels: boolean;
  /** Tells them what happened to them: "you waited". */
  recap: boolean;
  /** A thank-you or praise. */
  thanks: boolean;
  /** Admits our part. */
  owns: boolean;
  /** Says why it happened. */
  why: boolean;
  /** "I have …", done and not only noted. */
  done: boolean;
  /** "I will …", a step. */
  will: boolean;
  /** Somebody of ours does it, or it comes. */
  comes: boolean;
  /** Only noted, passed on, looked into. */
  weak: boolean;
  /** Leaves a choice with them. */
  choice: boolean;
  /** A plain step or answer for them: "press …", "you can …". */
  guides: boolean;
  /** Holds a time that can be kept. */
  time: boolean;
  question: boolean;
  /** By "I". */
  mine: boolean;
  routine: boolean;
  /** What to do at once, to be safe. */
  urgent: boolean;
}

export function marksOf(line: Line, at: number, customer: Customer): Mark {
  const { norms } = line.sentence;
  const echoed = shared(norms, customer.stems);
  const known = shared(norms, customer.noted);
  const figures = norms.filter((norm) => /\d/.test(norm)).length;
  const is = (source: string) => says(line, source);
  const parts = is(w.NOT_DONE) ? line.joined.split(TURNS).map(spokenOf) : [line];
  const does = (source: string) => parts.some((part) => says(part, source) && !says(part, w.NOT_DONE));
  const noted = is(w.WEAK);
  // "I have refunded it and passed on your words": the deed counts, beside what is only passed on.
  const firm = noted ? line.joined.split(JOINED).map(spokenOf) : [];
  const beside = (source: string) =>
    firm.some((part) => says(part, source) && !says(part, w.WEAK) && !says(part, w.NOT_DONE));
  const done = noted ? beside(w.DONE) : does(w.DONE);
  const will = noted ? beside(w.WILL) : does(w.WILL);
  const weak = noted && !done && !will;
  const routine = is(w.ROUTINE) && at > 0;
  return {
    line,
    echoed,
    facts: Math.max(known, figures),
    sorry: is(w.SORRY),
    feels: is(w.FEELS),
    recap: is(w.RECAP) && (echoed > 0 || tellsNothing(customer)),
    thanks: is(w.THANKS),
    owns: is(w.OWNS),
    why: is(w.WHY) && !line.question,
    done,
    will,
    comes: is(w.COMES),
    weak,
    choice: is(w.CHOICE),
    guides: is(w.GUIDES) || w.IMPERATIVE.has(norms[0] ?? ''),
    time: hasTime(line) && !(routine && line.question),
    question: line.question,
    mine: norms.includes('i') || norms.includes('my'),
    routine,
    urgent: is(w.URGENT),
  };
}

/** They say that it is bad, and nothing of what: there are no words of theirs to say back. */
export const tellsNothing = ({ stems, told }: Pick<Customer, 'stems' | 'told'>): boolean =>
  stems.size <= NOTHING && !told.some(({ line }) => line.question || ASKS_OR_COUNTS.test(line.joined));
const NOTHING = 3;
const ASKS_OR_COUNTS = /\d|^(?:where|when|why|how|what|who|which|can|is|do)/;

/** Where one thing that is done ends and the next begins. */
const JOINED = / (?:and|but|so|then) /;
/** Where a sentence turns from what is not done to what is. */
const TURNS = / (?:but|so|however|instead|and|though) /;

/** A day, an hour, a date or a length of time that ends. */
export const hasTime = (line: Line): boolean => says(line, w.TIME);

/** Whether a sentence moves something on. */
export const acts = (mark: Mark): boolean => mark.done || mark.will || mark.comes || mark.choice;
