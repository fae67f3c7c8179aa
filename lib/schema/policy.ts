/**
 * The shape of a gesture policy that comes from outside: a lead's file, a pack, the team's database. Closed and complete: what is
 * missing or strange is refused with its place named, for a policy that is half understood would give money away.
 */
import * as v from 'valibot';
import { GESTURE_KINDS } from '../conversation.ts';
import { FAULTS, POLICY_VERSION, type Policy } from '../gestures.ts';
import { fromIssue, invalid } from './invalid.ts';

/** Beyond this no policy goes: a million in most currencies. */
const MOST = 100_000_000;
const WRONG_AMOUNT = 'expected a whole number of cents from 0 to 100,000,000';
/** Whole minor units. */
export const AmountSchema = v.pipe(
  v.number(),
  v.integer(WRONG_AMOUNT),
  v.minValue(0, WRONG_AMOUNT),
  v.maxValue(MOST, WRONG_AMOUNT),
);

const WRONG_CURRENCY = 'expected three capital letters, such as EUR';
export const CurrencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, WRONG_CURRENCY));
const WRONG_DAYS = 'expected a whole number of days from 0 to 3,650';
const DaysSchema = v.pipe(v.number(), v.integer(WRONG_DAYS), v.minValue(0, WRONG_DAYS), v.maxValue(3650, WRONG_DAYS));
const CountSchema = v.pipe(
  v.number(),
  v.integer('expected a whole number'),
  v.minValue(0, 'expected 0 or more'),
  v.maxValue(100_000, 'expected 100,000 or less'),
);
const Rate = v.pipe(
  v.number(),
  v.minValue(0.000_001, 'expected a rate above 0'),
  v.maxValue(1_000_000, 'expected a rate below 1,000,000'),
);
const Share = v.pipe(
  v.number(),
  v.minValue(0, 'expected a share from 0 to 1'),
  v.maxValue(1, 'expected a share from 0 to 1'),
);
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'expected a name'),
  v.maxLength(200, 'expected at most 200 letters'),
);

/** A zone that this browser knows. */
const ZoneSchema = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  }, 'expected a time zone such as Europe/Berlin'),
);

/** A day of the calendar, as text. */
function isDay(said: string): boolean {
  const at = Date.parse(`${said}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(said) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(said);
}
const DaySchema = v.pipe(v.string(), v.check(isDay, 'expected a day such as 2026-12-31'));

export const SeveritySchema = v.picklist([0, 1, 2, 3]);

export const PolicySchema = v.strictObject({
  version: v.literal(POLICY_VERSION),
  name: Name,
  currency: CurrencySchema,
  rates: v.record(CurrencySchema, Rate),
  zone: ZoneSchema,
  period: v.picklist(['week', 'month']),
  allotment: v.strictObject({ amount: AmountSchema, minutes: CountSchema }),
  team: v.nullable(AmountSchema),
  approval: v.strictObject({ above: AmountSchema, remedies: v.nullable(AmountSchema), by: Name, days: DaysSchema }),
  cooldownDays: DaysSchema,
  varietyDays: DaysSchema,
  yearly: CountSchema,
  least: SeveritySchema,
  goodwill: v.tuple([AmountSchema, AmountSchema, AmountSchema]),
  share: v.strictObject(v.entriesFromList(FAULTS, Share)),
  offerDays: DaysSchema,
  off: v.array(v.picklist(GESTURE_KINDS)),
  minuteWorth: AmountSchema,
  until: v.nullable(DaySchema),
});

/** @throws InvalidInput whose message names the place in one line. */
export function parsePolicy(value: unknown, path = ''): Policy {
  const result = v.safeParse(PolicySchema, value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0], path);
  const [slight, clear, serious] = result.output.goodwill;
  if (slight > clear || clear > serious) {
    throw invalid(path ? `${path}.goodwill` : 'goodwill', 'expected no less for a more serious trouble');
  }
  return result.output;
}
