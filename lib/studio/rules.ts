/** The team's own phrase rules, and the check that each has to pass. */
import type { RuleFault } from '../engine/coach/team/rule.ts';
import { teamRuleOf } from '../panel/coach/team-rules.ts';
import { slowPart } from '../schema/slow-pattern.ts';
import type { PhraseRule } from '../shared.ts';
import { studioEngine } from './engine.ts';
import { sharedPort } from './shared.ts';

/** What is wrong with a rule; none: it may be kept. */
export async function check(rule: PhraseRule): Promise<RuleFault[]> {
  const { match, matches, misses } = teamRuleOf({ id: 'tried', body: rule });
  if (slowPart(match) !== null) return [{ kind: 'slow' }];
  return studioEngine().checkRule({ match, matches, misses });
}

/** What the section on phrase rules works with. */
export const port = { ...sharedPort('rule'), check };

export type RulesPort = typeof port;
