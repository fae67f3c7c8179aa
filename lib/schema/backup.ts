/** The file of everything that is kept in one browser. Closed: a key that is not here is a fault. */
import * as v from 'valibot';
import { DOCUMENT_KINDS } from '../data.ts';
import { fromIssue, InvalidInput } from './invalid.ts';

/** Letters of a file at most. */
export const LARGEST_BACKUP = 40_000_000;

const records = v.record(v.string(), v.record(v.string(), v.unknown()));
const lists = v.record(v.string(), v.array(v.unknown()));
const things = v.array(v.record(v.string(), v.unknown()));

/** What is taken out of the browser's own storage, by its key there. Each reader checks again what it reads. */
const LocalSchema = v.partial(
  v.strictObject({
    sites: records,
    off: v.array(v.string()),
    taught: records,
    'adapter-health': records,
    templates: things,
    'template-history': lists,
    'template-cases': lists,
    'template-uses': records,
    habits: records,
    coach: v.record(v.string(), v.boolean()),
    'coach-ignored': things,
    'coach-wrong': things,
    corrections: v.strictObject({ kept: things }),
    fits: v.strictObject({ kept: things }),
    scenarios: things,
    retention: v.number(),
  }),
);

const NAMED = new RegExp(`^(?:${DOCUMENT_KINDS.join('|')}):.{1,300}$`, 's');
const DocumentSchema = v.objectWithRest({ _id: v.pipe(v.string(), v.regex(NAMED)) }, v.unknown());

const BackupSchema = v.strictObject({
  attune: v.literal('backup'),
  version: v.literal(1),
  at: v.string(),
  local: LocalSchema,
  documents: v.pipe(v.array(DocumentSchema), v.maxLength(200_000)),
});

export type Backup = v.InferOutput<typeof BackupSchema>;

/** Names that a file must not bring: they would change what objects are. */
const withoutTricks = (key: string, value: unknown): unknown =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;

/** @throws InvalidInput with one line for a person */
export function parseBackup(text: string): Backup {
  if (text.length > LARGEST_BACKUP) throw new InvalidInput('The file is too large.');
  let value: unknown;
  try {
    value = JSON.parse(text, withoutTricks);
  } catch {
    throw new InvalidInput('The file is not JSON, or was cut off.');
  }
  const kind = v.safeParse(v.object({ attune: v.string() }), value);
  if (kind.success && kind.output.attune === 'pack')
    throw new InvalidInput('This is a pack, not a backup. Bring it in under Packs.');
  if (!kind.success || kind.output.attune !== 'backup') throw new InvalidInput('This is no backup of Attune’s.');
  const newer = v.safeParse(
    v.object({ attune: v.literal('backup'), version: v.pipe(v.number(), v.minValue(2)) }),
    value,
  );
  if (newer.success) throw new InvalidInput('The file was made by a newer Attune. Update this one first.');
  const parsed = v.safeParse(BackupSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw fromIssue(parsed.issues[0]);
}
