import { ask } from '../../ask.ts';
import { type CoachSettings, coachStart, type IgnoredWords, ignoreWords, setCoach } from '../../coach.ts';
import type { CoachRule } from '../../conversation.ts';

/** Where the agent's choices are kept: by the background. Every call may throw. */
export interface CoachMemory {
  start(): Promise<{ settings: CoachSettings; ignored: IgnoredWords[] }>;
  set(change: Partial<CoachSettings>): Promise<void>;
  ignore(words: IgnoredWords): Promise<void>;
  wrong(rule: CoachRule, weight: number): Promise<void>;
  /** Notes that the conversation is heated; whether a breath is due. */
  heat(ticket: string): Promise<boolean>;
}

export const coachMemory: CoachMemory = {
  start: coachStart,
  set: setCoach,
  ignore: (words) => ignoreWords(words, true),
  async wrong(rule, weight) {
    await ask('coach.wrong', { rule, weight });
  },
  heat: async (ticket) => (await ask('coach.heat', { ticket })).breath,
};
