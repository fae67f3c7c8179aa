/** The team's database in words: what a browser knows of it, and the way to it for our pages. */
import { ask } from './ask.ts';
import type { Requests } from './protocol.ts';

export const TEAM_ROLES = ['lead', 'agent', 'trainer'] as const;
/** What somebody is in the team, as the server says. */
export type TeamRole = (typeof TEAM_ROLES)[number];

export const TEAM_FAULTS = [
  'unreachable',
  'slow',
  'not_couchdb',
  'old_server',
  'unauthorised',
  'forbidden',
  'gone',
  'full',
  'too_large',
  'own_full',
  'server',
  'address',
  'code',
  'exists',
  'not_granted',
  'old_setup',
  'by_policy',
  'no_role',
  'not_admin',
  'other_team',
] as const;
/**
 * What can be wrong with a team's server: nobody answers; an answer takes too long; something answers that is no CouchDB,
 * or too old a one; the password holds no more; the server does not let us; the database is not there; no room there; one
 * document is larger than it takes; no room here; it failed; no address a password may travel to; no code of ours; the
 * name is taken; the browser does not let us reach it; the organisation wants another, or none; an account without a part
 * in the team; an account that is no
 * administrator's; a code for another account than the one that is joined.
 */
export type TeamFault = (typeof TEAM_FAULTS)[number];

/** Who one is, and where. */
export interface Joined {
  /** Origin and path of the server, without a slash at the end. */
  url: string;
  /** The team's shared database; those of the agents begin with its name. */
  database: string;
  user: string;
  role: TeamRole;
  /** ISO 8601. */
  since: string;
}

/** How the last rounds went. */
export interface SyncState {
  /** When everything had last been fetched and sent, ISO 8601; null: never. */
  last: string | null;
  /** Rounds that failed since then. */
  failures: number;
  /** Not before then, ISO 8601; null: whenever. */
  next: string | null;
  trouble: TeamFault | null;
  /** Where the trouble is: the shared database, or the agent's own. */
  where: 'shared' | 'own' | null;
  /** Ids of documents that the server would not take; they are kept here and offered again. */
  refused: string[];
  /** Minutes by which this machine's clock is ahead of the server's; null: not known. */
  skew: number | null;
}

export interface TeamState {
  joined: Joined | null;
  sync: SyncState;
  /** Documents that wait to be sent. */
  waiting: number;
  /** Ids of those among them that leads share, `kind:id`. */
  unsent: readonly string[];
  /** Documents with another version. */
  conflicts: number;
  /** The server lets nobody change their password: the code that was given is still the key. */
  codeStays: boolean;
}

/** A document that two leads have changed apart: the version in use, and the others; one of them may be that it was removed. */
export interface Conflict {
  id: string;
  kind: string;
  versions: { rev: string; used: boolean; removed: boolean; body: Record<string, unknown> }[];
}

/** A template of a lead's own beside which something newer is published. */
export interface Overtaken {
  id: string;
  /** Who published that; empty: nobody has written it down. */
  by: string;
  /** ISO 8601; null: not written down. */
  at: string | null;
  /** Names what is published. */
  version: string;
}

/** One of the team. */
export interface Member {
  user: string;
  role: TeamRole;
  /** ISO 8601. */
  since: string;
  /** Which of the places on the server under this name is theirs; others were of people who have left. Without a word: the first. */
  nth?: number;
}

/** An administrator of the server: for one step, and kept nowhere. */
export interface Admin {
  name: string;
  password: string;
}

/** A code, and what is to be said of it. */
export interface Invited {
  code: string;
  /** Whoever joins by it gets a password of their own; else the code stays the key to the account. */
  once: boolean;
  /** Their place on the server is there; else `team-setup` makes it. */
  placed: boolean;
}

/** Cases by name; what few stand behind is not there. */
export type TeamTally = Readonly<Record<string, number>>;

/** How the team did in some days, without anything that fewer than five people or five cases stand behind. */
export interface TeamFigures {
  /** The last day that is in it, ISO 8601. */
  until: string;
  days: number;
  closed: number | null;
  /** Tickets that began with a heavy heart, and how many of them ended without one. */
  heavy: number | null;
  recovered: number | null;
  /** First answers by minutes: within 5, 15, 60, 240, 1440, or more. */
  answered: TeamTally;
  channels: TeamTally;
  causes: TeamTally;
  lessons: TeamTally;
  gestures: TeamTally;
}

/** How a step ended that the server may refuse. */
export type Done<Value = null> = { done: true; value: Value } | { done: false; fault: TeamFault };

/** @throws Refused when the background says no; so may all below. */
export const teamState = (): Promise<TeamState> => ask('team.state', {});

/** Joins by a code, once the browser lets us reach the server. */
export const joinTeam = (code: string): Promise<Done<Joined>> => ask('team.join', { code });

/** Where a code leads: its server and the name in it, before anything is sent. Null: no code of ours. */
export const readCode = (code: string): Promise<Requests['team.code']['out']> => ask('team.code', { code });

export const leaveTeam = (): Promise<null> => ask('team.leave', {});

/** Fetches and sends now. */
export const syncTeam = (): Promise<TeamState> => ask('team.sync', {});

/** Makes somebody's account, and the code for them. For leads; `admin` where the server lets nobody else do it. */
export const invite = (user: string, role: TeamRole, admin: Admin | null): Promise<Done<Invited>> =>
  ask('team.invite', { user, role, admin });

/** Gives somebody's account a new code; what opened it before opens nothing any more. For leads, as above. */
export const renewCode = (user: string, admin: Admin | null): Promise<Done<Invited>> =>
  ask('team.renew', { user, admin });

/** Takes somebody's account away. For leads, as above. */
export const revoke = (user: string, admin: Admin | null): Promise<Done> => ask('team.revoke', { user, admin });

export const listMembers = async (): Promise<Member[]> => (await ask('team.members', {})).members;

export const listConflicts = async (): Promise<Conflict[]> => (await ask('team.conflicts', {})).conflicts;

/** Keeps one version and lets the others go. For leads. */
export const chooseVersion = (id: string, rev: string): Promise<null> => ask('team.choose', { id, rev });

/** Gives this browser another key for customers; how many things are not connected with anybody any more. */
export const newCustomerKey = async (): Promise<number> => (await ask('customer.new_key', {})).unlinked;

/** How the team did of late; null where nothing may be told yet. */
export const teamFigures = async (): Promise<TeamFigures | null> => (await ask('team.figures', {})).figures;

/**
 * Gives some of the lead's own templates to the team. What would put something older in place of something newer is held back, but for
 * one whose newer version `over` names: the lead has seen that. Gives the ids of what is held back.
 */
export const publishTemplates = (ids: readonly string[], over?: string): Promise<Done<string[]>> =>
  ask('team.publish', { ids, ...(over === undefined ? {} : { over }) });

/** The lead's own templates beside which something newer is published. */
export const listOvertaken = async (): Promise<Overtaken[]> => (await ask('team.overtaken', {})).overtaken;

/** Erases a shared document everywhere, old versions and all. For leads. */
export const erasePublished = (id: string): Promise<Done> => ask('team.erase', { id });
