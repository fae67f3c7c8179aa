import {
  array,
  check,
  isoDate,
  maxLength,
  object,
  parse,
  picklist,
  pipe,
  safeParse,
  string,
  trim,
  uuid,
} from 'valibot';
import { RUBRIC_POINTS } from '../conversation.ts';
import { isName, type KudosSide, type NewKudos, type ReceivedKudos, type ToldKudos } from '../kudos.ts';

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

const receivedSchema = object({
  id: kudosSchema.entries.id,
  for: kudosSchema.entries.for,
  by: pipe(string(), maxLength(60)),
  day: pipe(string(), isoDate()),
});

/** What a document says that a lead has passed on; null where it is none of ours. */
export function receivedKudosIn(doc: unknown): ReceivedKudos | null {
  const received = safeParse(receivedSchema, doc);
  return received.success ? received.output : null;
}

const heardSchema = object({ ids: pipe(array(kudosSchema.entries.id), maxLength(1000)) });

/** @throws ValiError */
export const parseHeard = (given: unknown): { ids: string[] } => parse(heardSchema, given);

const sideSchema = object({ which: picklist(['given', 'received']) });

/** @throws ValiError */
export const parseSide = (given: unknown): { which: KudosSide } => parse(sideSchema, given);
