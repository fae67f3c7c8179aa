/** Practice that is under way and scenarios of one's own, on this machine alone, and the way to them for the pages. */
import { ask } from './ask.ts';
import type { Grade } from './conversation.ts';
import type { TicketStart } from './training/author/from-ticket.ts';
import type { Result } from './training/records/result.ts';
import type { Scenario } from './training/scenario.ts';

export const HINTS = ['off', 'asked', 'live'] as const;
/** When the learner is helped: never, when they ask, or while they write. */
export type Hints = (typeof HINTS)[number];

/** A practice under way: the learner's own words to a customer who was made up. */
export interface InHand {
  /** Id of the scenario. */
  scenario: string;
  /** What was sent, oldest first; the same replies lead to the same place. */
  replies: string[];
  /** What is being written. */
  draft: string;
  hints: Hints;
  /** It has come to its end: whoever comes in again begins anew. */
  over?: boolean | undefined;
}

/** Everything under way, the latest first. @throws Refused when the background says no. */
const recallPractice = async (): Promise<InHand[]> => (await ask('practice.recall', {})).hands;

/** Keeps where a practice stands. @throws Refused when the background says no. */
async function keepPractice(hand: InHand): Promise<void> {
  await ask('practice.keep', hand);
}

/** Forgets a practice under way. @throws Refused when the background says no. */
async function dropPractice(scenario: string): Promise<void> {
  await ask('practice.drop', { scenario });
}

/** Scenarios that were written or imported here, and the team's. @throws Refused when the background says no. */
const listScenarios = async (): Promise<Scenario[]> => (await ask('scenario.list', {})).scenarios;

/** What those who write scenarios have before them. */
export interface ScenarioShelf {
  own: Scenario[];
  /** What a lead has given to the team; some of it may be their own. */
  team: Scenario[];
  /** Whoever works here may give some to the team. */
  gives: boolean;
}

/** @throws Refused when the background says no. */
const readShelf = (): Promise<ScenarioShelf> => ask('scenario.shelf', {});

/** Gives one of one's own to the team. @throws Refused when the background says no. */
async function giveScenario(id: string): Promise<void> {
  await ask('scenario.give', { id });
}

/** Takes one back from the team. @throws Refused when the background says no. */
async function takeBackScenario(id: string): Promise<void> {
  await ask('scenario.take_back', { id });
}

/** Keeps a scenario in place of one with the same id. @throws Refused when it has not the shape, or there are too many. */
async function keepScenario(scenario: Scenario): Promise<void> {
  await ask('scenario.keep', { scenario });
}

/** @throws Refused when the background says no. */
async function dropScenario(id: string): Promise<void> {
  await ask('scenario.drop', { id });
}

/** Scenarios that were begun here and not finished, the latest first. @throws Refused when the background says no. */
const listUnfinished = async (): Promise<Scenario[]> => (await ask('scenario.unfinished', {})).scenarios;

/** Keeps a scenario that is still being written. @throws Refused when it has not the shape. */
async function keepUnfinished(scenario: Scenario): Promise<void> {
  await ask('scenario.keep_unfinished', { scenario });
}

/** @throws Refused when the background says no. */
async function dropUnfinished(id: string): Promise<void> {
  await ask('scenario.drop_unfinished', { id });
}

/** What a panel has opened the form with, by the name in its address; null where it was taken before. @throws Refused */
const takeTicket = async (id: string): Promise<TicketStart | null> => (await ask('scenario.take', { id })).start;

/** What a trainer has graded so far, by draft. @throws Refused when the background says no. */
const recallGrades = async (): Promise<Record<string, Grade>> => (await ask('grades.recall', {})).grades;

/** Keeps what a trainer has graded; nothing graded forgets all. @throws Refused when the background says no. */
async function keepGrades(grades: Record<string, Grade>): Promise<void> {
  await ask('grades.keep', { grades });
}

/** Every finished practice that is kept, oldest first. @throws Refused when the background says no. */
const listResults = async (): Promise<Result[]> => (await ask('progress.list', {})).results;

/** Keeps results beside those that are there. @throws Refused when they have not the shape. */
async function addResults(results: Result[]): Promise<void> {
  await ask('progress.add', { results });
}

/** Forgets every result. @throws Refused when the background says no. */
async function eraseResults(): Promise<void> {
  await ask('progress.erase', {});
}

export const FILE_KINDS = ['scenario', 'grades', 'progress'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a file of the user's holds: the one that was asked for, or what is wrong with it in one line. */
export interface FileRead {
  scenario?: Scenario;
  grader?: { name: string; grades: Record<string, Grade> };
  results?: Result[];
  trouble: string | null;
}

/** Reads a file in the background, which checks it; nothing is kept. @throws Refused when the background says no. */
const readFile = (kind: FileKind, text: string): Promise<FileRead> => ask('practice.read', { kind, text });

/** The way to all of it, in one piece. */
export const practice = {
  readFile,
  recallPractice,
  keepPractice,
  dropPractice,
  listScenarios,
  readShelf,
  giveScenario,
  takeBackScenario,
  keepScenario,
  dropScenario,
  listUnfinished,
  keepUnfinished,
  dropUnfinished,
  takeTicket,
  recallGrades,
  keepGrades,
  listResults,
  addResults,
  eraseResults,
};
