/** What agents' browsers tell, and the figures made of it, as they come from a server: checked before anything is counted. */
import * as v from 'valibot';
import { CAUSES, CHANNELS, GESTURE_KINDS } from '../conversation.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));
const day = v.pipe(v.string(), v.isoDate());
const tallyOf = <Names extends readonly string[]>(names: Names) =>
  v.pipe(
    v.record(v.string(), count),
    v.check((tally) => Object.keys(tally).every((name) => names.includes(name))),
  );

const countersSchema = v.object({
  author: v.string(),
  day,
  closed: count,
  heavy: count,
  recovered: count,
  answered: v.pipe(v.array(count), v.length(6)),
  channels: tallyOf(CHANNELS),
  causes: tallyOf(CAUSES),
  lessons: tallyOf(CAUSES),
  gestures: tallyOf(GESTURE_KINDS),
});

const sum = v.nullable(count);
const figuresSchema = v.object({
  until: day,
  days: count,
  closed: sum,
  heavy: sum,
  recovered: sum,
  answered: tallyOf(['5', '15', '60', '240', '1440', 'more']),
  channels: tallyOf(CHANNELS),
  causes: tallyOf(CAUSES),
  lessons: tallyOf(CAUSES),
  gestures: tallyOf(GESTURE_KINDS),
});

/** What it says, or null where it is no such thing. */
export function countersIn(value: unknown): v.InferOutput<typeof countersSchema> | null {
  const said = v.safeParse(countersSchema, value);
  return said.success ? said.output : null;
}

/** As `countersIn`. */
export function figuresIn(value: unknown): v.InferOutput<typeof figuresSchema> | null {
  const said = v.safeParse(figuresSchema, value);
  return said.success ? said.output : null;
}
