/** The shapes of drafts and older versions, and of what is asked about them. They come from the studio and from the team's database. */
import * as v from 'valibot';
import {
  DRAFT_VERSION,
  type Draft,
  type Edition,
  SUBJECT_KINDS,
  type Subject,
  type SubjectBody,
  type UnusableDraft,
} from '../publishing.ts';
import type { Template } from '../templates.ts';
import { fromIssue, InvalidInput } from './invalid.ts';
import { parseShared } from './shared.ts';
import { parseTemplate } from './template.ts';
import { liquidFault, parseUsableTemplate } from './usable-template.ts';

/** People who try one draft at most. */
const MOST_TRIAL = 50;

const Moment = v.pipe(v.string(), v.isoTimestamp('expected a moment such as 2026-12-31T09:00:00.000Z'));
const Person = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Name = v.pipe(v.string(), v.maxLength(200));
const Note = v.pipe(v.string(), v.trim(), v.maxLength(500, 'expected at most 500 letters'));

const subjectEntries = {
  kind: v.picklist(SUBJECT_KINDS),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^[^\s:]+$/, 'expected a short plain id')),
};
const SubjectSchema = v.object(subjectEntries);
const TrialSchema = v.object({ trial: v.pipe(v.array(Person), v.maxLength(MOST_TRIAL)) });
const PlanSchema = v.object({ from: v.nullable(Moment) });
const SeenSchema = v.object({ over: v.optional(v.pipe(v.string(), v.maxLength(64))) });
const NoteSchema = v.object({ note: Note });
const WhichSchema = v.object({ at: v.nullable(Moment) });

const DraftSchema = v.object({
  ...subjectEntries,
  version: v.literal(DRAFT_VERSION),
  name: Name,
  body: v.record(v.string(), v.unknown()),
  trial: v.pipe(v.array(Person), v.maxLength(MOST_TRIAL)),
  from: v.nullable(Moment),
  note: Note,
  by: Person,
  at: Moment,
  over: v.pipe(v.string(), v.maxLength(64)),
});

const EditionSchema = v.object({
  ...subjectEntries,
  name: Name,
  body: v.nullable(v.record(v.string(), v.unknown())),
  by: v.pipe(v.string(), v.maxLength(100)),
  at: v.nullable(Moment),
  of: v.nullable(Moment),
});

function parsed<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0]);
  return result.output;
}

/** @throws InvalidInput with the place named; so do all below. */
export const parseSubject = (value: unknown): Subject => parsed(SubjectSchema, value);
export const parseTrial = (value: unknown): string[] => [...new Set(parsed(TrialSchema, value).trial)];
export const parsePlan = (value: unknown): string | null => parsed(PlanSchema, value).from;
export const parseSeen = (value: unknown): { over?: string | undefined } => parsed(SeenSchema, value);
export const parseNote = (value: unknown): string => parsed(NoteSchema, value).note;
export const parseWhich = (value: unknown): string | null => parsed(WhichSchema, value).at;

/** What a document of this kind holds; a template comes without an example, which would hold a customer's words. */
export function parseBody({ kind, id }: Subject, body: unknown): SubjectBody {
  if (kind !== 'template') return parseShared(kind, body);
  return { ...parseUsableTemplate({ ...(body as object), id }), scope: 'team', example: null };
}

const orNull = <Value>(parse: () => Value): Value | null => {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
};

/** A draft as it lies in the database; null where it cannot be read, as one from a newer version. */
export const draftIn = (value: unknown): Draft | null =>
  orNull(() => {
    const draft = parsed(DraftSchema, value);
    return { ...draft, body: parseBody(draft, draft.body) };
  });

/** What a draft that cannot be used is of, where that can be told: `<kind>-<id>` is its name in the database. */
function subjectIn(name: string): Subject | null {
  const kind = SUBJECT_KINDS.find((one) => name.startsWith(`${one}-`));
  return kind ? orNull(() => parseSubject({ kind, id: name.slice(kind.length + 1) })) : null;
}

/** Its words, however broken its Liquid is. */
const wordsIn = ({ kind, id }: Subject, { body }: { body?: unknown }): Template | null =>
  kind === 'template' && typeof body === 'object' ? orNull(() => parseTemplate({ ...body, id })) : null;

function faultIn(subject: Subject, value: object): string {
  try {
    parseBody(subject, parsed(DraftSchema, value).body);
    return '';
  } catch (error) {
    if (error instanceof InvalidInput) return error.message;
    throw error;
  }
}

/** A draft that `draftIn` does not take, with what is wrong with it; null where it is nothing that anybody could look at. */
export function unusableDraftIn(name: string, value: object): UnusableDraft | null {
  const subject = subjectIn(name);
  if (!subject) return null;
  const given = value as { name?: unknown; version?: unknown; body?: unknown };
  const isNewer = typeof given.version === 'number' && given.version > DRAFT_VERSION;
  const template = isNewer ? null : wordsIn(subject, given);
  const title =
    template?.title ?? (typeof given.name === 'string' && given.name.trim() !== '' ? given.name : subject.id);
  const why = isNewer ? null : ((template && liquidFault(template)) ?? faultIn(subject, value));
  return { ...subject, name: title.slice(0, 200), why, template };
}

/** An older version as it lies in the database; null where it cannot be read. */
export const editionIn = (value: unknown): Edition | null =>
  orNull(() => {
    const edition = parsed(EditionSchema, value);
    return { ...edition, body: edition.body && parseBody(edition, edition.body) };
  });
