import { check, object, parse, picklist, pipe, string, trim, uuid } from 'valibot';
import { RUBRIC_POINTS } from '../conversation.ts';
import { isName, type NewKudos } from '../kudos.ts';

const kudosSchema = object({
  id: pipe(string(), uuid()),
  to: pipe(string(), trim(), check(isName, 'A name or a handle, and nothing else.')),
  for: picklist(RUBRIC_POINTS),
});

/** @throws ValiError, in words for the user */
export const parseKudos = (given: unknown): NewKudos => parse(kudosSchema, given);
