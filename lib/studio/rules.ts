/** The team's own phrase rules, and the check that each has to pass. */
import { isSafePattern } from 'redos-detector';
import type { RuleFault } from '../engine/coach/team/rule.ts';
import { teamRuleOf } from '../panel/coach/team-rules.ts';
import type { PhraseRule } from '../shared.ts';
import { studioEngine } from './engine.ts';
import { sharedPort } from './shared.ts';

/** The words given by their letters: `/refund[a-z]*\/`. */
const LIKE = /(?:^|[\s(|])\/([^/\s()]+)\//g;

/** The first of a pattern's regular expressions that some word could make slow; null where none is. */
export function slowPart(match: string): string | null {
  for (const [, inner = ''] of match.matchAll(LIKE)) {
    if (!isRegular(inner)) continue; // the engine says so
    if (!isSafePattern(inner, { maxScore: 100, timeout: 500 }).safe) return `/${inner}/`;
  }
  return null;
}

function isRegular(inner: string): boolean {
  try {
    return new RegExp(inner) instanceof RegExp;
  } catch {
    return false;
  }
}

/** What is wrong with a rule; none: it may be kept. */
async function check(rule: PhraseRule): Promise<RuleFault[]> {
  const { match, matches, misses } = teamRuleOf({ id: 'tried', body: rule });
  if (slowPart(match) !== null) return [{ kind: 'slow' }];
  return studioEngine().checkRule({ match, matches, misses });
}

/** What the section on phrase rules works with. */
export const port = { ...sharedPort('rule'), check };

export type RulesPort = typeof port;
