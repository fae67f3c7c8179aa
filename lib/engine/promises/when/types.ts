/** A stretch of words that names something, by UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** A time of day. */
export interface Clock extends Place {
  /** After midnight; 1440 is the end of the day. */
  minutes: number;
  sure: boolean;
  /** What else the words could mean, in minutes. */
  others: number[];
  /** Minutes east of Greenwich, where the words name a zone. */
  offset: number | null;
}

/** A day, as the wall time of its first moment. */
export interface Day extends Place {
  day: number;
  sure: boolean;
  others: number[];
}

/** A moment that the words count from now. */
export interface Span extends Place {
  /** Wall time. */
  until: number;
  sure: boolean;
  /** Milliseconds from now, where hours or minutes are counted: clocks may be put forward in between. */
  elapsed: number | null;
}

/** All that the words say of a time. Wall times (see `time/zone.ts`). */
export interface When extends Place {
  until: number;
  sure: boolean;
  others: number[];
  /** Minutes east of Greenwich where the words name a zone: then `until` is that zone's wall time. */
  offset: number | null;
  /** The day that is named, or null. */
  day: number | null;
  /** Milliseconds from now, where hours or minutes are counted. */
  elapsed: number | null;
}
