/** The shape of one gesture in the ledger, as it is stored, exported and replicated. Closed. */
import * as v from 'valibot';
import { CAUSES, GESTURE_KINDS } from '../conversation.ts';
import { FAULTS, type LedgerEntry } from '../gestures.ts';
import { fromIssue } from './invalid.ts';
import { AmountSchema, SeveritySchema } from './policy.ts';

const WRONG_TIME = 'expected a time such as 2026-03-11T14:30:00.000Z';
const TimeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/, WRONG_TIME),
  v.check((said) => !Number.isNaN(Date.parse(said)), WRONG_TIME),
);
const Label = v.pipe(v.string(), v.minLength(1, 'expected a name'), v.maxLength(200, 'expected at most 200 letters'));

export const LedgerEntrySchema = v.strictObject({
  id: Label,
  at: TimeSchema,
  agent: Label,
  customer: v.nullable(Label),
  gesture: Label,
  kind: v.picklist(GESTURE_KINDS),
  amount: AmountSchema,
  minutes: v.pipe(
    v.number(),
    v.minValue(0, 'expected 0 or more minutes'),
    v.maxValue(10_000, 'expected fewer minutes'),
  ),
  state: v.picklist(['reserved', 'given', 'released']),
  until: v.nullable(TimeSchema),
  case: v.strictObject({ causes: v.array(v.picklist(CAUSES)), fault: v.picklist(FAULTS), severity: SeveritySchema }),
});

/** @throws InvalidInput whose message names the place in one line. */
export function parseLedgerEntry(value: unknown, path = ''): LedgerEntry {
  const result = v.safeParse(LedgerEntrySchema, value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0], path);
  return result.output;
}
