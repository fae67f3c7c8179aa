/** What is kept of the coach, on this machine alone: the agent's choices, words to leave alone, findings called wrong. */

import {
  boolean,
  custom,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  parse,
  picklist,
  pipe,
  string,
  union,
} from 'valibot';
import { browser } from 'wxt/browser';
import { type CoachSettings, type IgnoredWords, plainWords, type WrongFinding } from '../../coach.ts';
import { COACH_RULES, type TeamRuleName } from '../../conversation.ts';
import { inTurn } from '../../in-turn.ts';
import { defineItem } from '../../stored.ts';

/** Days after which a finding called wrong is forgotten, and how many there are of it and of ignored words at most: the newest. */
const KEPT_DAYS = 180;
export const MOST = 500;
/** More than a phrase is a piece of a draft, which is never stored. */
const LONGEST = 120;

export const coachSettings = defineItem<CoachSettings>('local:coach', {
  fallback: { on: true, pause: false, breath: true },
  version: 1,
});
export const ignoredWords = defineItem<IgnoredWords[]>('local:coach-ignored', { fallback: [], version: 1 });
export const wrongFindings = defineItem<WrongFinding[]>('local:coach-wrong', { fallback: [], version: 1 });

const writing = inTurn();

/** Those of the engine, and such as the team has made for itself. */
const rule = union([
  picklist(COACH_RULES),
  custom<TeamRuleName>((name) => typeof name === 'string' && /^team:[a-z0-9-]{1,64}$/.test(name)),
]);
const settingsSchema = object({ on: optional(boolean()), pause: optional(boolean()), breath: optional(boolean()) });
const ignoreSchema = object({
  rule,
  words: pipe(string(), minLength(1), maxLength(LONGEST)),
  ignored: boolean(),
});
const wrongSchema = object({ rule, weight: pipe(number(), minValue(0), maxValue(1)) });

/** Changes the agent's choices. @throws when it is not of the protocol's shape. */
export function changeSettings(change: unknown): Promise<void> {
  return writing(async () => {
    const given = Object.entries(parse(settingsSchema, change)).filter(([, value]) => value !== undefined);
    await coachSettings.setValue({ ...(await coachSettings.getValue()), ...Object.fromEntries(given) });
  });
}

/** Keeps words to leave alone, or forgets them. @throws when they are more than a phrase. */
export function ignore(wish: unknown): Promise<void> {
  return writing(async () => {
    const { ignored, ...given } = parse(ignoreSchema, wish);
    const one = { ...given, words: plainWords(given.words) };
    const others = (await ignoredWords.getValue()).filter((each) => each.rule !== one.rule || each.words !== one.words);
    await ignoredWords.setValue((ignored ? [one, ...others] : others).slice(0, MOST));
  });
}

const isFresh = ({ at }: WrongFinding) => Date.now() - Date.parse(at) < KEPT_DAYS * 24 * 60 * 60_000;

/** Notes that a finding was wrong, without its words. @throws when it is not of the protocol's shape. */
export function keepWrong(finding: unknown): Promise<void> {
  return writing(async () => {
    const engine = browser.runtime.getManifest().version;
    const one = { ...parse(wrongSchema, finding), engine, at: new Date().toISOString() };
    await wrongFindings.setValue([one, ...(await wrongFindings.getValue())].filter(isFresh).slice(0, MOST));
  });
}

/** Those that are kept, newest first. */
export const keptWrong = async (): Promise<WrongFinding[]> => (await wrongFindings.getValue()).filter(isFresh);

export const eraseWrong = (): Promise<void> => writing(() => wrongFindings.removeValue());
