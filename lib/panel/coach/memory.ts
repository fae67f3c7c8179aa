import { ask } from '../../ask.ts';
import { type CoachSettings, coachStart, type IgnoredWords, ignoreWords, setCoach } from '../../coach.ts';
import type { CoachRule, TeamRuleName } from '../../conversation.ts';
import type { TeamRule } from '../../engine/coach/team/rule.ts';
import { teamRuleOf } from './team-rules.ts';

/** Where the agent's choices are kept: by the background. Every call may throw. */
export interface CoachMemory {
  start(): Promise<{ settings: CoachSettings; ignored: IgnoredWords[] }>;
  set(change: Partial<CoachSettings>): Promise<void>;
  ignore(words: IgnoredWords): Promise<void>;
  wrong(rule: CoachRule | TeamRuleName, weight: number): Promise<void>;
  /** Notes that the conversation is heated; whether a breath is due. */
  heat(ticket: string): Promise<boolean>;
  /** What the team does not want in its replies. */
  rules(): Promise<TeamRule[]>;
}

export const coachMemory: CoachMemory = {
  start: coachStart,
  set: setCoach,
  ignore: (words) => ignoreWords(words, true),
  async wrong(rule, weight) {
    await ask('coach.wrong', { rule, weight });
  },
  heat: async (ticket) => (await ask('coach.heat', { ticket })).breath,
  rules: async () => (await ask('shared.manner', {})).rules.map(teamRuleOf),
};
