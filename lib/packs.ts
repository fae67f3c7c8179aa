/** Packs: everything a lead has made as one document, and what taking one would change. Also the way to them for the pages. */
import { ask } from './ask.ts';
import type { Requests } from './protocol.ts';
import type { TemplateFault } from './templates.ts';

/** The format written here. A pack that needs a later one is left alone. */
export const PACK_FORMAT = 1;

/** What a pack holds, in the order in which it is written, and what one of each is called on the shelf. */
export const PACK_LISTS = {
  templates: 'template',
  personas: 'persona',
  voices: 'voice',
  policies: 'policy',
  rules: 'rule',
  targets: 'target',
  adapters: 'adapter',
  scenarios: 'scenario',
} as const;
export type PackList = keyof typeof PACK_LISTS;
export type ShelfKind = (typeof PACK_LISTS)[PackList];
export const SHELF_KINDS = Object.values(PACK_LISTS);

/** One thing on the shelf. `body` has the shape of its kind. */
export interface ShelfEntry {
  kind: ShelfKind;
  id: string;
  body: Readonly<Record<string, unknown>>;
}

/** What stands above the lists of a pack. */
export interface PackHead {
  id: string;
  name: string;
  /** Grows with each release, going back to older words included. */
  version: number;
  /** ISO 8601. */
  published: string;
  /** Holds from this moment on; null: at once. ISO 8601. */
  from: string | null;
  /** Not taken after this moment; null: no end. ISO 8601. */
  until: string | null;
  /** Names of those who try it; null: for everybody. */
  trial: readonly string[] | null;
  /** What is new, in the lead's words. */
  note: string;
}

/** A pack that was read and found right. */
export interface Pack extends PackHead {
  entries: readonly ShelfEntry[];
}

/**
 * Why a pack is refused: larger or deeper than any pack, not text as we read it, no JSON, no pack, of a later version of
 * Attune, of another shape, one name twice, aimed at what is never written into; its time is over; a template in it can never be used.
 */
export const PACK_FAULTS = [
  'too_large',
  'too_deep',
  'wrong_encoding',
  'not_json',
  'not_ours',
  'newer',
  'wrong_shape',
  'bad_selector',
  'twice',
  'forbidden',
  'expired',
  'not_yet',
  'on_trial',
  'broken_template',
] as const;
export type PackFault = (typeof PACK_FAULTS)[number];

/** `merge` keeps what the pack does not name; `replace` removes it, among the kinds that the pack holds. */
export type ImportMode = 'merge' | 'replace';

/** One place in which two versions differ, as a person reads it. Long texts are cut. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export interface PackChange {
  kind: ShelfKind;
  id: string;
  title: string;
  what: 'added' | 'changed' | 'removed';
  /** Of those that change. */
  fields: readonly FieldChange[];
  /** What a template says that comes new or goes, cut where it is long; '' for all else. */
  text: string;
}

/** A shortcut that one of ours has and one of theirs too. */
export interface Clash {
  shortcut: string;
  ours: { id: string; title: string };
  theirs: { id: string; title: string };
}
/** A shortcut that two templates of one pack have: the first keeps it. By their titles. */
export interface Double {
  shortcut: string;
  keeps: string;
  loses: string;
}
export type ClashChoice = 'ours' | 'theirs';

/** What taking a pack would change. */
export interface PackPreview {
  head: PackHead;
  changes: readonly PackChange[];
  unchanged: number;
  clashes: readonly Clash[];
  doubles: readonly Double[];
  /** Kinds that are in the pack and stay out of it here: the team's lead, or the organisation, looks after them. */
  left: readonly ShelfKind[];
  /** Names the state that this was found in: where it has changed since, nothing is taken. */
  stamp: string;
}

/** An import that was done here. */
export interface DoneImport {
  id: string;
  name: string;
  /** ISO 8601. */
  at: string;
  counts: { added: number; changed: number; removed: number };
  undone: boolean;
  /** Holds until then, as its author says; null: no end. ISO 8601. */
  until: string | null;
}

/** What is asked for with an import. */
export interface WantedImport {
  text: string;
  mode: ImportMode;
  /** By shortcut; ours where nothing is said. */
  clashes: Readonly<Record<string, ClashChoice>>;
}

/** Why nothing was taken, apart from the faults of the pack itself. */
export type ImportFault = PackFault | TemplateFault | 'too_many_scenarios' | 'changed_meanwhile' | 'not_kept';

/** What taking a pack would change; nothing is changed. @throws Refused */
export const previewPack = (wanted: WantedImport): Promise<Requests['pack.preview']['out']> =>
  ask('pack.preview', wanted);

/** Takes a pack as it was previewed, all of it or nothing. @throws Refused */
export const takePack = (wanted: WantedImport, stamp: string): Promise<Requests['pack.take']['out']> =>
  ask('pack.take', { ...wanted, stamp });

/** Whose things a pack is made of: who is in a team has some of their own, and the team's. */
export const EXPORTED = ['mine', 'team', 'both'] as const;
export type Exported = (typeof EXPORTED)[number];

/** When a pack holds, and who tries it first. */
export type Release = Pick<PackHead, 'from' | 'until' | 'trial'>;

/** The text of a pack of what is here, and the templates that are not in it because they do not work. @throws Refused */
export const exportPack = (
  name: string,
  note: string,
  whose: Exported,
  release: Release,
): Promise<Requests['pack.export']['out']> => ask('pack.export', { name, note, whose, release });

/** Whether there is a team whose things can be exported too. @throws Refused */
export const hasTeam = async (): Promise<boolean> => (await ask('pack.whose', {})).team;

/** Imports that can be undone, newest first. @throws Refused */
export const listImports = async (): Promise<DoneImport[]> => (await ask('pack.imports', {})).imports;

/** Puts everything back as it was before an import; what was changed since stays, and is counted. @throws Refused */
export const undoImport = (id: string): Promise<Requests['pack.undo']['out']> => ask('pack.undo', { id });
