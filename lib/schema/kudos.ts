import { check, isoDate, object, parse, picklist, pipe, safeParse, string, trim, uuid } from 'valibot';
import { RUBRIC_POINTS } from '../conversation.ts';
import { isName, type NewKudos, type ToldKudos } from '../kudos.ts';

const kudosSchema = object({
  id: pipe(string(), uuid()),
  to: pipe(string(), trim(), check(isName, 'A name or a handle, and nothing else.')),
  for: picklist(RUBRIC_POINTS),
});

/** @throws ValiError, in words for the user */
export const parseKudos = (given: unknown): NewKudos => parse(kudosSchema, given);

const toldSchema = object({ ...kudosSchema.entries, author: string(), day: pipe(string(), isoDate()) });

/** What a document says that somebody has told the team; null where it is none of ours. */
export function toldKudosIn(doc: unknown): ToldKudos | null {
  const told = safeParse(toldSchema, doc);
  if (!told.success) return null;
  const { author, ...rest } = told.output;
  return { ...rest, by: author };
}
