import type { TeamRule } from '../../engine/coach/team/rule.ts';
import type { PhraseRule, Shared } from '../../shared.ts';

/** In the middle of what low, medium and high mean. */
const WEIGHTS: Readonly<Record<PhraseRule['severity'], number>> = { low: 0.35, medium: 0.65, high: 0.9 };

/** A shared rule as the engine takes it: patterns meet words in small letters. */
export const teamRuleOf = ({ id, body }: Shared<'rule'>): TeamRule => ({
  id,
  match: body.match.toLowerCase().trim().replace(/\s+/g, ' '),
  weight: WEIGHTS[body.severity],
  reason: body.reason,
  instead: body.instead,
  matches: body.matches,
  misses: body.misses,
});
