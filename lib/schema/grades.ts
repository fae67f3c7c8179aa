/** The shape of a file with a trainer's grades. */
import * as v from 'valibot';
import { GRADES, type Grade } from '../conversation.ts';
import { fromIssue, InvalidInput } from './invalid.ts';

const GradedSchema = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'is no name of a draft')), v.picklist(GRADES)),
  v.check((grades) => Object.keys(grades).length <= 200, 'holds too many grades'),
);
const FileSchema = v.strictObject({
  attune: v.literal('grades'),
  version: v.literal(1),
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  grades: GradedSchema,
});

/** Takes anything; gives grades by draft. @throws InvalidInput */
export function parseGraded(value: unknown): Record<string, Grade> {
  const result = v.safeParse(GradedSchema, value);
  if (!result.success) throw fromIssue(result.issues[0], 'grades');
  return result.output;
}

/** Reads a file with grades. @throws InvalidInput, whose message says in one line what is wrong */
export function parseGradesFile(text: string): { by: string; grades: Record<string, Grade> } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new InvalidInput('This file is no JSON.');
  }
  const result = v.safeParse(FileSchema, file);
  if (!result.success) throw fromIssue(result.issues[0]);
  return { by: result.output.by, grades: result.output.grades };
}
