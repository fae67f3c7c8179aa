import type { TeamFinding } from '../../../conversation.ts';
import { placesOf } from '../../text/match.ts';
import { type Draft, isQuoted } from '../draft.ts';
import { soundChain } from './check.ts';
import type { TeamRule } from './rule.ts';

/** Findings of one rule at most: more of the same say no more. */
const MOST = 3;

/** The words of a draft that the team's own rules name, in the order of the draft. Words between quotation marks are not the agent's. */
export const teamFindings = (draft: Draft, rules: readonly TeamRule[]): TeamFinding[] =>
  rules.flatMap((rule) => found(draft, rule).slice(0, MOST));

function found(draft: Draft, rule: TeamRule): TeamFinding[] {
  const chain = soundChain(rule);
  if (chain === null) return [];
  return draft.body.flatMap(({ sentence }) =>
    placesOf(chain, sentence).flatMap(([from, to]) => {
      const start = sentence.words[from]?.start ?? 0;
      const end = Math.max(...sentence.words.slice(from, to).map((word) => word.end));
      return isQuoted(draft, start, end) ? [] : [findingOf(rule, draft.text, start, end)];
    }),
  );
}

function findingOf({ id, weight, reason, instead }: TeamRule, text: string, start: number, end: number): TeamFinding {
  const quote = text.slice(start, end);
  const cased = /^\p{Lu}/u.test(quote) ? instead?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : instead;
  return { rule: `team:${id}`, in: 'draft', quote, start, end, weight, reason, instead: cased ?? null };
}
