/** What a lead sets for the whole team, as types, and the way to it for pages. Each is a document of its own, `kind:id`. */
import { ask } from './ask.ts';
import type { Persona } from './conversation.ts';
import type { Policy } from './gestures.ts';

export const SHARED_KINDS = ['policy', 'persona', 'voice', 'rule', 'target'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/** The policy that holds is the one of this id; without it, the built-in one does. */
export const POLICY_ID = 'team';

export const SHARED_VERSION = 1;
interface Versioned {
  version: typeof SHARED_VERSION;
  /** What the lead calls it. */
  name: string;
}

/** What a thread or its page tells of a customer. `plan` looks at the segment that the helpdesk shows, and at the tags. */
export const FACTS = ['plan', 'segment', 'tag', 'country', 'company', 'channel'] as const;
export type Fact = (typeof FACTS)[number];

/** Holds where the fact is one of `any`: whole words, whatever their case; countries as ISO 3166, such as AT. */
export interface Condition {
  fact: Fact;
  any: string[];
}

/** Customers of one kind, and how to write to them. All conditions must hold. */
export interface Segment extends Versioned {
  when: Condition[];
  /** Only what is set; the rest stays as it was read. */
  persona: Partial<Omit<Persona, 'segment'>>;
}

/** How one brand speaks. */
export interface BrandVoice extends Versioned {
  /** Whose tickets it is for; both empty: all that no other voice is for. A host is for those under it too. */
  belongs: { companies: string[]; hosts: string[] };
  /** "Hello {name}!"; null: as it fits the customer. */
  greeting: string | null;
  /** "Warmly,\n{agent}" */
  signOff: string | null;
  formality: Persona['formality'] | null;
  emoji: boolean;
  use: { say: string; not: string }[];
  avoid: string[];
}

export const SEVERITIES = ['low', 'medium', 'high'] as const;

/** A phrase that this team does not want in its replies. */
export interface PhraseRule extends Versioned {
  /** As in lib/engine/text/pattern.ts. */
  match: string;
  severity: (typeof SEVERITIES)[number];
  /** A plain sentence to the agent. */
  reason: string;
  /** What to write in its place; empty: the words can go; null: there is no one answer. */
  instead: string | null;
  /** Sentences that it must find, and such as it must leave alone. */
  matches: string[];
  misses: string[];
}

export const TARGET_KINDS = ['first_reply', 'recovery', 'follow_ups'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What the team would like to reach: in so many of a hundred cases, over the last days. */
export interface Target extends Versioned {
  kind: TargetKind;
  /** Minutes to the first reply; for the others nothing. */
  minutes: number | null;
  /** 1…100 */
  share: number;
  days: number;
}

/** What a document of each kind holds. */
export interface SharedBodies {
  policy: Policy;
  persona: Segment;
  voice: BrandVoice;
  rule: PhraseRule;
  target: Target;
}

export interface Shared<Kind extends SharedKind = SharedKind> {
  id: string;
  body: SharedBodies[Kind];
}

/** Those of a kind, and the ids of those that cannot be read: from a newer version, or broken on their way. */
export interface SharedList<Kind extends SharedKind = SharedKind> {
  kept: Shared<Kind>[];
  broken: string[];
}

/** What the log tells of: what a lead shares, packs that were taken, and people. */
export const LOG_KINDS = [...SHARED_KINDS, 'template', 'scenario', 'pack', 'member'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export const DEEDS = [
  'made',
  'changed',
  'removed',
  'drafted',
  'tried',
  'planned',
  'unplanned',
  'dropped',
  'published',
  'back',
  'chosen',
  'erased',
  'taken',
  'undone',
  'invited',
  'joined',
  'taken_out',
  'many',
] as const;
export type Deed = (typeof DEEDS)[number];

/** One line of the log. */
export interface SharedChange {
  kind: LogKind;
  id: string;
  name: string;
  did: Deed;
  /**
   * The parts that are other than before, where it was changed or published; who tries it, where it was given to be tried; the
   * moment, where it was planned or is that of an older version.
   */
  parts: string[];
  by: string;
  /** ISO 8601. */
  at: string;
}

/** How a target stands: so many of so many. */
export interface Progress {
  id: string;
  target: Target;
  met: number;
  of: number;
}

/** What a panel needs of it. */
export interface Manner {
  voices: Shared<'voice'>[];
  segments: Shared<'persona'>[];
  rules: Shared<'rule'>[];
  /** Host of the page that the panel belongs to; empty where there is none. */
  host: string;
}

/** @throws Refused when the background says no. */
export const listShared = async <Kind extends SharedKind>(kind: Kind): Promise<SharedList<Kind>> =>
  (await ask('shared.list', { kind })) as SharedList<Kind>;

/** Keeps it in place of that with the same id. @throws Refused in words for the lead: what is wrong, and where. */
export async function saveShared<Kind extends SharedKind>(kind: Kind, one: Shared<Kind>): Promise<void> {
  await ask('shared.save', { kind, ...one });
}

/** @throws Refused when the background says no. */
export async function removeShared(kind: SharedKind, id: string): Promise<void> {
  await ask('shared.remove', { kind, id });
}

/** Who changed what, newest first. @throws Refused */
export const listChanges = async (): Promise<SharedChange[]> => (await ask('shared.changes', {})).changes;

/** @throws Refused */
export const listProgress = async (): Promise<Progress[]> => (await ask('target.progress', {})).progress;
