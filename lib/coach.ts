/** What the agent has decided about the coach, and the way to it for the pages. No word of a draft is in it, but phrases that the agent has chosen. */
import { ask } from './ask.ts';
import type { CoachRule, TeamRuleName } from './conversation.ts';

/** The agent's own choices. */
export interface CoachSettings {
  /** Drafts are read while the panel is open. */
  on: boolean;
  /** Asks for a moment's pause on heated tickets. */
  pause: boolean;
  /** May suggest a breath after a run of hostile conversations. */
  breath: boolean;
}

/** Words that a rule leaves alone, because the agent has said so. */
export interface IgnoredWords {
  rule: CoachRule | TeamRuleName;
  /** In lower case, with single spaces. */
  words: string;
}

/** A finding that the agent has called wrong. The words that it was about are not kept. */
export interface WrongFinding {
  rule: CoachRule | TeamRuleName;
  /** 0…1, as it was shown. */
  weight: number;
  /** Version of the engine that found it, which is the extension's. */
  engine: string;
  /** ISO 8601. */
  at: string;
}

/** Words as they are compared: case, spaces and the kind of apostrophe do not matter. */
export const plainWords = (words: string): string =>
  words.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();

/** @throws Refused when the background says no. */
export const coachStart = () => ask('coach.start', {});

/** @throws Refused when the background says no. */
export async function setCoach(change: Partial<CoachSettings>): Promise<void> {
  await ask('coach.set', change);
}

/** Leaves words alone from now on, or minds them again. @throws Refused when the background says no. */
export async function ignoreWords(words: IgnoredWords, ignored: boolean): Promise<void> {
  await ask('coach.ignore', { ...words, ignored });
}

/** Findings called wrong, newest first. @throws Refused when the background says no. */
export const listWrong = async (): Promise<WrongFinding[]> => (await ask('coach.wrong_list', {})).kept;

/** @throws Refused when the background says no. */
export async function eraseWrong(): Promise<void> {
  await ask('coach.wrong_erase', {});
}
