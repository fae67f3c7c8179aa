/** What is promised: a call, a written answer, a look at something, goods or money on their way, or something else. */
export type PromiseKind = 'call' | 'write' | 'check' | 'send' | 'other';

/** A promise of ours in a reply, with the time until which it must be kept. */
export interface FoundPromise {
  /** UTF-16 offsets into the reply as it was given: `text.slice(start, end) === quote`. */
  quote: string;
  start: number;
  end: number;
  what: PromiseKind;
  /** ISO 8601 with the offset of the customer's zone at that moment: `2026-03-17T10:00:00+00:00`. */
  due: string;
  /** False where the words could mean another time: the agent chooses. */
  sure: boolean;
  /** Other times that the words could mean, in the same form. */
  others: string[];
}
