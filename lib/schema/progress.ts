/** The shape of what is kept of finished practice, and of its file. */
import * as v from 'valibot';
import { RUBRIC_POINTS } from '../conversation.ts';
import { ENDINGS } from '../training/scenario.ts';
import { fromIssue, InvalidInput } from './invalid.ts';

/** More is kept of nobody. */
export const MOST_RESULTS = 2_000;

export const ResultSchema = v.object({
  scenario: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/, 'is no name of a scenario')),
  at: v.pipe(v.string(), v.isoTimestamp()),
  ends: v.picklist(ENDINGS),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  weak: v.pipe(v.array(v.picklist(RUBRIC_POINTS)), v.maxLength(RUBRIC_POINTS.length)),
});
const ResultsSchema = v.pipe(v.array(ResultSchema), v.maxLength(MOST_RESULTS));
const FileSchema = v.strictObject({
  attune: v.literal('progress'),
  version: v.literal(1),
  results: ResultsSchema,
});

export type KeptResult = v.InferOutput<typeof ResultSchema>;

/** Takes anything; gives results. @throws InvalidInput */
export function parseResults(value: unknown): KeptResult[] {
  const parsed = v.safeParse(ResultsSchema, value);
  if (!parsed.success) throw fromIssue(parsed.issues[0], 'results');
  return parsed.output;
}

/** Reads a file with results. @throws InvalidInput, whose message says in one line what is wrong */
export function parseProgressFile(text: string): KeptResult[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new InvalidInput('This file is no JSON.');
  }
  const parsed = v.safeParse(FileSchema, file);
  if (!parsed.success) throw fromIssue(parsed.issues[0]);
  return parsed.output.results;
}
