/** When a pack holds, and for whom first. */
import * as v from 'valibot';
import type { Release } from '../packs.ts';
import { fromIssue, invalid } from './invalid.ts';

export const MomentSchema = v.pipe(v.string(), v.isoTimestamp('expected a moment such as 2026-12-31T09:00:00.000Z'));
export const PackNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

/** Each part may be left out: it holds at once, without end, for everybody. */
export const RELEASE = {
  from: v.optional(v.nullable(MomentSchema), null),
  until: v.optional(v.nullable(MomentSchema), null),
  trial: v.optional(v.nullable(v.pipe(v.array(PackNameSchema), v.maxLength(20))), null),
} as const;

const ReleaseSchema = v.strictObject(RELEASE);

/** @throws InvalidInput */
export function parseRelease(value: unknown): Release {
  const parsed = v.safeParse(ReleaseSchema, value ?? {}, { abortEarly: true });
  if (!parsed.success) throw fromIssue(parsed.issues[0]);
  const { from, until } = parsed.output;
  if (from !== null && until !== null && Date.parse(until) <= Date.parse(from))
    throw invalid('until', 'expected a moment after the one from which it holds');
  return parsed.output;
}
