/** The shape of a reading, as `read` gives it. Closed: a key that is not here is a fault. */
import * as v from 'valibot';
import { CAUSES, type EvidenceFor, FEELINGS, INJUSTICES, MOTIVATORS, SIGNALS, STAGES } from '../conversation.ts';

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Lean = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
/** UTF-16 code units into the original text. */
export const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const HeadlineSchema = v.picklist([...FEELINGS, 'neutral']);

const EVIDENCE_FOR: readonly EvidenceFor[] = [
  ...FEELINGS,
  ...SIGNALS,
  ...CAUSES.map((cause) => `cause:${cause}` as const),
  ...MOTIVATORS.map((motivator) => `motivator:${motivator}` as const),
];

const EvidenceSchema = v.strictObject({
  for: v.picklist(EVIDENCE_FOR),
  rule: v.string(),
  message: v.string(),
  quote: v.string(),
  start: OffsetSchema,
  end: OffsetSchema,
  weight: v.pipe(Lean, v.description('Signed contribution.')),
  reason: v.string(),
});

/** The keys of a reading, in the order in which they are written. */
export const readingEntries = {
  language: v.pipe(v.string(), v.regex(/^(?:[a-z]{2}|und)$/), v.description('ISO 639-1, or und for empty text.')),
  sure: v.boolean(),
  headline: HeadlineSchema,
  polarity: v.pipe(Lean, v.description('Within ±.15 it is shown as neutral; never 0 where words were read.')),
  feelings: v.array(v.strictObject({ name: v.picklist(FEELINGS), level: v.picklist([1, 2, 3]), strength: Share })),
  scores: v.strictObject(v.entriesFromList(FEELINGS, Share)),
  signals: v.array(v.strictObject({ name: v.picklist(SIGNALS), strength: Share })),
  causes: v.array(v.picklist(CAUSES)),
  injustice: v.picklist(INJUSTICES),
  motivators: v.array(v.strictObject({ name: v.picklist(MOTIVATORS), strength: Share })),
  stage: v.picklist(STAGES),
  need: v.pipe(v.nullable(v.string()), v.description('One sentence, or null.')),
  arc: v.array(v.strictObject({ message: v.string(), headline: HeadlineSchema, level: v.picklist([0, 1, 2, 3]) })),
  evidence: v.array(EvidenceSchema),
  cut: v.pipe(v.boolean(), v.description('Only the first 8,000 characters were read.')),
};

export const ReadingSchema = v.strictObject(readingEntries);
