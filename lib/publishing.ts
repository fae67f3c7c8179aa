/** Publishing, in words: drafts that a few try, a moment from which they hold, older versions; and the way to it for pages. */
import { ask } from './ask.ts';
import type { Requests } from './protocol.ts';
import { SHARED_KINDS, type SharedBodies } from './shared.ts';
import type { Template } from './templates.ts';

export const SUBJECT_KINDS = ['template', ...SHARED_KINDS] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What can be drafted and published: a document of the team's. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** What a document of each kind holds. */
export type SubjectBody = Template | SharedBodies[keyof SharedBodies];

export const DRAFT_VERSION = 1;

/** What is not published yet. There is one of a subject at most. */
export interface Draft extends Subject {
  version: typeof DRAFT_VERSION;
  /** What a person calls it. */
  name: string;
  body: SubjectBody;
  /** Who tries it: names in the team. For them it holds already. */
  trial: string[];
  /** It holds for everybody from this moment on, whoever's browser is open; null: not planned. ISO 8601. */
  from: string | null;
  /** What it is for, in the lead's words. */
  note: string;
  by: string;
  /** ISO 8601. */
  at: string;
  /** Names the published version that it was begun on; `none` where there was none. */
  over: string;
}

/** A version that was published once. */
export interface Edition extends Subject {
  name: string;
  /** null: it was removed then. */
  body: SubjectBody | null;
  by: string;
  /** Since when it held, ISO 8601; the one before the first that was written down has none. */
  at: string | null;
  /** The moment of the older version whose content came back with it. */
  of: string | null;
}

/** A draft that lies in the database and holds for nobody, since it cannot be used. */
export interface UnusableDraft extends Subject {
  name: string;
  /** What is wrong with it, in one line; null: a newer version of us has written it, and only that one reads it. */
  why: string | null;
  /** Of a template whose words can be read, for somebody to mend; null: they cannot. */
  template: Template | null;
}

/** A draft beside what holds now. */
export interface OpenDraft {
  draft: Draft;
  /** null: nothing of it is published yet. */
  now: SubjectBody | null;
  /** Names what holds now, as `over` of a draft does. */
  version: string;
  /** Another version was published since the draft was begun. */
  overtaken: boolean;
}

/** A thing that is published, or was. */
export interface Published extends Subject {
  name: string;
}

/** What the desk shows. */
export interface Desk {
  /** The name of whoever works here. */
  me: string;
  /** Who may try drafts. One alone: whoever works here. */
  people: string[];
  drafts: OpenDraft[];
  unusable: UnusableDraft[];
  published: Published[];
}

/** What is not for everybody yet, and holds here. */
export interface Trying extends Subject {
  name: string;
  by: string;
}

/** Why a step was not taken. */
export const PUBLISHING_FAULTS = [
  'no_draft',
  'no_edition',
  'over',
  'same',
  'too_few',
  'not_kept',
  'overtaken',
] as const;
export type PublishingFault = (typeof PUBLISHING_FAULTS)[number];
export type Step = { done: true } | { done: false; fault: PublishingFault };

/** Fewer do not try a draft where there are so many: one person's taste should not decide. */
export const LEAST_TRIAL = 2;

/** What a person calls it. */
export const nameOfBody = (body: SubjectBody): string => ('title' in body ? body.title : body.name);

/** @throws Refused when the background says no; so do all below. */
export const readDesk = (): Promise<Desk> => ask('publishing.desk', {});

/** All drafts. */
export const listDrafts = async (): Promise<Draft[]> => (await ask('publishing.drafts', {})).drafts;

/** Keeps it as a draft, in place of the one before of the same subject; who tries that goes on with this. */
export const keepDraft = async (subject: Subject, body: SubjectBody, note = ''): Promise<null> =>
  ask('publishing.draft', { ...subject, body, note });

/** Who tries it from now on; nobody ends the trial. */
export const tryDraft = (subject: Subject, trial: readonly string[]): Promise<Step> =>
  ask('publishing.try', { ...subject, trial });

/** From when on it holds for everybody; null takes the plan back. @param over the published version that the lead sees */
export const planDraft = (subject: Subject, from: string | null, over: string): Promise<Step> =>
  ask('publishing.plan', { ...subject, from, over });

/** @param over as above */
export const publishDraft = (subject: Subject, over: string): Promise<Step> =>
  ask('publishing.now', { ...subject, over });

export const dropDraft = (subject: Subject): Promise<Step> => ask('publishing.drop', { ...subject });

/** Its versions, newest first. */
export const listEditions = async (subject: Subject): Promise<Edition[]> =>
  (await ask('publishing.editions', { ...subject })).editions;

/** Publishes the content of an older version as a new one. */
export const goBack = (subject: Subject, at: string | null): Promise<Step> =>
  ask('publishing.back', { ...subject, at });

/** What holds here and is not for everybody yet. */
export const listTrying = async (): Promise<Requests['publishing.trying']['out']['trying']> =>
  (await ask('publishing.trying', {})).trying;
