import type { CoachFinding, CoachRule } from '../../conversation.ts';
import type { Facts, Found } from './facts.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { saidBack } from './said-back.ts';
import { type SpokenBy, spokenIn } from './spoken.ts';

const MOST = 3;
/** Rules about what is not there: the whole draft decides on them. */
const MISSING: ReadonlySet<CoachRule> = new Set([
  'no_acknowledgement',
  'no_action',
  'wrong_injustice',
  'unanswered_question',
]);

/** What is found in a draft, by the rule, before it is settled. */
export type FoundBy = ReadonlyMap<Rule, readonly Found[]>;

const SAID = RULES.filter(({ id }) => !MISSING.has(id));

/** What the rules' phrases find. */
export const spokenBy = (facts: Facts): SpokenBy[] => SAID.map((rule) => ({ rule, found: spokenIn(rule, facts) }));

/** What phrases and the rules' own searches find. */
export const foundBy = (spoken: readonly SpokenBy[], facts: Facts): FoundBy =>
  new Map(spoken.map(({ rule, found }) => [rule, [...found, ...(rule.find?.(facts) ?? [])]]));

/** All words of the draft that hurt, as phrases and searches find them. */
export const findingsOf = (facts: Facts): CoachFinding[] => settledAll(foundBy(spokenBy(facts), facts), facts);

/** What was found, weighed; of two that meet, the heavier stays. */
export const settledAll = (found: FoundBy, facts: Facts): CoachFinding[] =>
  [...found].flatMap(([rule, each]) => settled(rule, each.map(sized(rule)), facts));

const sized =
  ({ weight: own }: Rule) =>
  ({ share, ...found }: Found): Found =>
    share === undefined ? found : { ...found, weight: own * share };

/** What hurts as ours and not as theirs, said back to them. */
const TOLD_BACK: ReadonlySet<CoachRule> = new Set(['blame', 'bias_confirmation', 'impatience', 'policy_wall']);

function settled(rule: Rule, found: readonly Found[], { customer }: Facts): CoachFinding[] {
  const kept: Found[] = [];
  const order = [...found].sort((one, other) => (other.weight ?? rule.weight) - (one.weight ?? rule.weight));
  for (const each of order) {
    if (TOLD_BACK.has(rule.id) && each.in === 'draft' && saidBack(each.quote, customer)) continue;
    if (each.quote === '' || kept.some((one) => one.in === each.in && one.start < each.end && each.start < one.end))
      continue;
    if (kept.length < (rule.most ?? MOST)) kept.push(each);
  }
  if (kept.length < (rule.least ?? 1) && kept.every((one) => (one.weight ?? rule.weight) <= rule.weight)) return [];
  return kept.map(({ in: where, quote, start, end, weight, reason, instead }) => ({
    rule: rule.id,
    in: where,
    quote,
    start,
    end,
    weight: Math.round(Math.min(1, (weight ?? rule.weight) + rule.heat * customer.heat) * 100) / 100,
    reason: reason ?? rule.reason,
    instead: instead ?? null,
  }));
}
