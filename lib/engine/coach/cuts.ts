import type { CoachFinding } from '../../conversation.ts';
import type { Facts } from './facts.ts';
import { warmIn } from './find/amok.ts';
import { FACE } from './find/cheer.ts';
import { acts, type Mark } from './marks.ts';
import { turnOf } from './measures.ts';
import { RULES } from './rules/index.ts';
import type { Heard } from './told.ts';
import type { Edit } from './types.ts';

const STOP = /[.!?…]+["”')\]]*/y;

/** A sentence with its stop and the space after it. */
export function wholeOf({ line }: Mark, text: string): { start: number; end: number } {
  let end = line.end;
  STOP.lastIndex = end;
  const stop = STOP.exec(text);
  if (stop) end += stop[0].length;
  while (text[end] === ' ') end += 1;
  return { start: line.start, end };
}

const has = (findings: readonly CoachFinding[], name: CoachFinding['rule']) =>
  findings.find(({ rule }) => rule === name);

/** All faces towards somebody upset, with the space after them. */
export function facesOut(findings: readonly CoachFinding[], { draft }: Facts): Edit[] {
  const found = has(findings, 'false_cheer');
  if (!found) return [];
  return [...draft.text.matchAll(new RegExp(`(?:${FACE.source})[.!]? ?`, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
    rule: found.rule,
    why: found.reason,
  }));
}

/** Of much feeling the first sentence stays. */
export function feelingOut(findings: readonly CoachFinding[], facts: Facts): Edit[] {
  const found = has(findings, 'empathy_run_amok');
  if (!found) return [];
  return warmIn(facts)
    .slice(1)
    .map((mark) => ({ ...wholeOf(mark, facts.draft.text), text: '', rule: found.rule, why: found.reason }));
}

/** Under this quality a draft is one of which nothing need stay. */
const WORTHLESS = 1;
const NOTHING = 'It tells them nothing that they can use.';
/** Words that carry a matter of their own. */
const OWN = 4;

const carries = (mark: Mark): boolean =>
  acts(mark) ||
  mark.facts > 0 ||
  mark.urgent ||
  mark.sorry ||
  mark.owns ||
  (mark.guides && mark.echoed > 0) ||
  mark.echoed > OWN;

/** From this chance on a sentence goes that only the table hears: in a poor draft, where it holds a fact, in any other draft. */
const TURNS = { poor: 0.66, withFact: 0.93, else: 0.85 };

/** Sentences that turn against them without any telling word, and move nothing on. */
export function turnedAgainst(facts: Facts, heard: readonly Heard[], poor: boolean): Edit[] {
  return heard.flatMap((one) => {
    const mark = facts.marks[one.at];
    if (!mark || acts(mark) || mark.urgent || mark.sorry || mark.thanks || mark.owns) return [];
    const { rule, chance } = turnOf(one);
    const least = poor ? (mark.facts > 0 || mark.guides ? TURNS.withFact : TURNS.poor) : TURNS.else;
    if (chance < least || (!poor && carries(mark))) return [];
    const why = RULES.find(({ id }) => id === rule)?.reason ?? NOTHING;
    return [{ ...wholeOf(mark, facts.draft.text), text: '', rule, why }];
  });
}

/**
 * What is left of a poor draft once its hurting words are out: sentences without a step, a fact or an apology go too; where
 * somebody is in danger, all but what keeps them safe.
 */
export function leftovers(facts: Facts, quality: number, findings: readonly CoachFinding[]): Edit[] {
  const { customer, draft, marks } = facts;
  const found = has(findings, 'no_action');
  const danger = customer.case.kind === 'danger';
  if (!found || quality > WORTHLESS) return [];
  return marks
    .filter((mark) => (danger ? !mark.urgent : !carries(mark)))
    .map((mark) => ({ ...wholeOf(mark, draft.text), text: '', rule: found.rule, why: NOTHING }));
}
