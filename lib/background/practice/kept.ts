/** Practice under way and scenarios of one's own, on this machine alone: never in the database that is shared. */

import { array, boolean, maxLength, minLength, object, optional, parse, picklist, pipe, string } from 'valibot';
import type { Grade } from '../../conversation.ts';
import { inTurn } from '../../in-turn.ts';
import { HINTS, type InHand } from '../../practice.ts';
import { parseGraded } from '../../schema/grades.ts';
import { type KeptResult, MOST_RESULTS, parseResults } from '../../schema/progress.ts';
import { parseScenario } from '../../schema/scenario.ts';
import { defineItem } from '../../stored.ts';

/** More is under way at once for nobody; the oldest goes. */
export const MOST_HANDS = 20;
export const MOST_SCENARIOS = 200;
const LONGEST_REPLY = 8_000;

export const hands = defineItem<InHand[]>('local:practice', { fallback: [], version: 1 });
export const grades = defineItem<Record<string, Grade>>('local:grades', { fallback: {}, version: 1 });
export const results = defineItem<KeptResult[]>('local:progress', { fallback: [], version: 1 });
export const ownScenarios = defineItem<Scenario[]>('local:scenarios', { fallback: [], version: 1 });

type Scenario = ReturnType<typeof parseScenario>;

const writing = inTurn();
const reply = pipe(string(), maxLength(LONGEST_REPLY));
const handSchema = object({
  scenario: pipe(string(), minLength(1), maxLength(60)),
  replies: pipe(array(reply), maxLength(40)),
  draft: reply,
  hints: picklist(HINTS),
  over: optional(boolean()),
});

/** Keeps where a practice stands. @throws when it is not of the protocol's shape. */
export function keepHand(given: unknown): Promise<void> {
  return writing(async () => {
    const hand = parse(handSchema, given);
    const others = (await hands.getValue()).filter(({ scenario }) => scenario !== hand.scenario);
    await hands.setValue([hand, ...others].slice(0, MOST_HANDS));
  });
}

export const dropHand = (gone: string): Promise<void> =>
  writing(async () => hands.setValue((await hands.getValue()).filter(({ scenario }) => scenario !== gone)));

/** Those that can be played: one that was broken on its way here is left where it is, and shown to nobody. */
export async function playable(): Promise<Scenario[]> {
  return (await ownScenarios.getValue()).flatMap((kept) => {
    try {
      return [parseScenario(kept)];
    } catch {
      return [];
    }
  });
}

/** Keeps a scenario in place of one with its id. @throws InvalidInput where it has not the shape; where there are too many. */
export function keepOwn(given: unknown): Promise<void> {
  return writing(async () => {
    const scenario = parseScenario(given);
    const kept = await ownScenarios.getValue();
    const known = kept.some(({ id }) => id === scenario.id);
    if (!known && kept.length >= MOST_SCENARIOS) throw new Error(`No more than ${MOST_SCENARIOS} scenarios are kept.`);
    const next = known ? kept.map((one) => (one.id === scenario.id ? scenario : one)) : [scenario, ...kept];
    await ownScenarios.setValue(next);
  });
}

/** More than can be kept; nothing was changed. */
export class TooManyScenarios extends Error {
  override readonly name = 'TooManyScenarios';
}

/** Puts and removes many at once, for a pack: all of it, or nothing. @throws TooManyScenarios */
export function writeOwn(changes: readonly { id: string; scenario: unknown }[]): Promise<void> {
  return writing(async () => {
    const put = new Map(changes.flatMap(({ id, scenario }) => (scenario ? [[id, parseScenario(scenario)]] : [])));
    const gone = new Set(changes.flatMap(({ id, scenario }) => (scenario ? [] : [id])));
    const kept = (await ownScenarios.getValue()).filter(({ id }) => !gone.has(id));
    const known = new Set(kept.map(({ id }) => id));
    const added = [...put.values()].filter(({ id }) => !known.has(id));
    if (kept.length + added.length > MOST_SCENARIOS) throw new TooManyScenarios();
    await ownScenarios.setValue([...added, ...kept.map((one) => put.get(one.id) ?? one)]);
  });
}

export const dropOwn = (gone: string): Promise<void> =>
  writing(async () => ownScenarios.setValue((await ownScenarios.getValue()).filter(({ id }) => id !== gone)));

/** Keeps what a trainer has graded, in place of what was kept. @throws InvalidInput where it has not the shape. */
export const keepGrades = (given: unknown): Promise<void> => writing(() => grades.setValue(parseGraded(given)));

const sameResult = (one: KeptResult) => (other: KeptResult) => one.scenario === other.scenario && one.at === other.at;

/** Keeps results beside those that are there, each once, oldest first; beyond the most the oldest go. @throws InvalidInput */
export function addResults(given: unknown): Promise<void> {
  return writing(async () => {
    const kept = await results.getValue();
    const added = parseResults(given).filter((one) => !kept.some(sameResult(one)));
    const all = [...kept, ...added].sort((a, b) => (a.at < b.at ? -1 : 1));
    await results.setValue(all.slice(-MOST_RESULTS));
  });
}

/** Every result, with those that are being written just now. */
export const listResults = (): Promise<KeptResult[]> => writing(() => results.getValue());

export const eraseResults = (): Promise<void> => writing(() => results.removeValue());
