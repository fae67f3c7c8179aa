import type { CoachFinding } from '../../conversation.ts';
import { ANSWER, lineFor } from './asking.ts';
import type { Facts, Found } from './facts.ts';
import { FACE } from './find/cheer.ts';
import { acts, type Mark } from './marks.ts';
import { NO_STEP_DUE } from './missing.ts';
import { noAcknowledgement } from './rules/no_acknowledgement.ts';
import { noAction } from './rules/no_action.ts';
import { unansweredQuestion } from './rules/unanswered_question.ts';
import { wrongInjustice } from './rules/wrong_injustice.ts';
import type { Edit } from './types.ts';
import { fairnessFor, hearingFor, safetyFor, stepFor, withFairness } from './wording.ts';

/** Stops, quotation marks and faces after the last word. */
const AFTER = new RegExp(`^[\\]}.!?…"”’)]*(?: ?(?:${FACE.source}))*`, 'u');

/** Where what is missing goes: after the greeting, or after the last sentence. */
function placesIn({ draft }: Facts): { top: number; bottom: number; inline: boolean; tail: boolean } {
  const { greeting } = draft;
  const first = draft.body[0];
  const last = draft.body[draft.body.length - 1];
  let bottom = last?.end ?? draft.text.length;
  bottom += AFTER.exec(draft.text.slice(bottom))?.[0].length ?? 0;
  // A name that signs on the same line goes below.
  const same = /^ +(?=\S)/.exec(draft.text.slice(bottom))?.[0].length ?? 0;
  bottom += same;
  const tail = same > 0;
  const greeted = greeting !== null && first !== undefined && greeting.start === first.start ? greeting.end : null;
  if (greeted !== null)
    return {
      top: greeted + (/^[,!:]* */.exec(draft.text.slice(greeted))?.[0].length ?? 0),
      bottom,
      inline: true,
      tail,
    };
  return { top: first?.start ?? 0, bottom, inline: false, tail };
}

/** Words as paragraphs of their own, at the top or the end; what to do in danger comes first. */
function putIn(words: string, facts: Facts, first: boolean): Pick<Edit, 'start' | 'end' | 'text'> {
  const { top, bottom, inline, tail } = placesIn(facts);
  if (first || facts.customer.case.kind === 'danger')
    return { start: top, end: top, text: `${inline ? '\n\n' : ''}${words}\n\n` };
  return { start: bottom, end: bottom, text: `\n\n${words}${tail ? '\n\n' : ''}` };
}

/** A rule about what is missing, and why that matters. */
export type Lack = Pick<CoachFinding, 'rule' | 'reason' | 'quote'>;

/**
 * The one missing move, in words made for this customer; questions left open get a line of their own, and so does what they asked where the
 * draft is left bare.
 */
export function additionsFor(facts: Facts, lacks: readonly Lack[], open: readonly Found[]): Edit[] {
  const edits: Edit[] = [];
  for (const { rule, reason, words } of wordsFor(facts, lacks, open.length > 0)) {
    if (edits.some((edit) => edit.rule === rule || edit.text.includes(words))) continue;
    edits.push({ ...putIn(words, facts, rule !== noAction.id), rule, why: reason });
  }
  return merged([...edits, ...answersTo(facts, open, edits)]);
}

/** What is missing, in words; what hears them comes before what is done. */
function wordsFor(facts: Facts, lacks: readonly Lack[], asked: boolean): (Lack & { words: string })[] {
  const danger = facts.customer.case.kind === 'danger';
  const found = (id: CoachFinding['rule']) => lacks.find(({ rule }) => rule === id);
  const [hear, fair, act] = [found(noAcknowledgement.id), found(wrongInjustice.id), found(noAction.id)];
  const told = hear ? hearingFor(facts) : null;
  const heard = told !== null && fair ? withFairness(told, facts) : told;
  const wanted = [
    { lack: hear, words: heard },
    { lack: fair, words: heard === null && fair ? fairnessFor(fair, facts) : null },
    { lack: act, words: act ? (danger ? safetyFor(facts) : stepFor(facts, asked)) : null },
  ];
  return wanted.flatMap(({ lack, words }) => (lack && words !== null ? [{ ...lack, words }] : []));
}

/** Questions of theirs that get a line for the answer, at most. */
const MOST_ASKED = 2;

/** Lines for the answers to what they asked. */
function answersTo(facts: Facts, open: readonly Found[], edits: readonly Edit[]): Edit[] {
  if (edits.some(({ text }) => ANSWER.test(text))) return [];
  const { bottom, tail } = placesIn(facts);
  return open.slice(0, MOST_ASKED).map((asked) => ({
    start: bottom,
    end: bottom,
    text: `\n\n${lineFor(asked, facts)}${tail ? '\n\n' : ''}`,
    rule: unansweredQuestion.id,
    why: asked.reason ?? unansweredQuestion.reason,
  }));
}

/** A step of ours, or an answer; one who is upset wants more than to be told how. */
const answers = (mark: Mark): boolean => acts(mark) || mark.guides;
const MUCH = 2;
const helps = (mark: Mark): boolean => acts(mark) || mark.urgent || (mark.guides && mark.echoed > MUCH);

/** What a poor draft lacks once its hurting words are out: somebody who hears them, and a step. */
export function goneIn({ customer }: Facts, stays: readonly Mark[], findings: readonly Lack[]): Lack[] {
  const lacks = [
    customer.upset && !stays.some((mark) => mark.sorry || mark.feels || mark.owns) ? noAcknowledgement : null,
    !NO_STEP_DUE.has(customer.case.kind) && !stays.some(customer.upset ? helps : answers) ? noAction : null,
  ];
  return lacks.flatMap((rule) =>
    rule && !findings.some(({ rule: id }) => id === rule.id) ? [{ rule: rule.id, reason: rule.reason, quote: '' }] : [],
  );
}

/** Words to stand where nothing of the draft is left. */
export function insteadOfAll(facts: Facts): Edit[] {
  const { bottom } = placesIn(facts);
  return [{ start: bottom, end: bottom, text: `\n\n${stepFor(facts) ?? ''}`, rule: 'no_action', why: noAction.reason }];
}

/** Additions at one place become one, in the order in which they came. */
function merged(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<number, Edit>();
  for (const edit of edits) {
    const there = byPlace.get(edit.start);
    byPlace.set(edit.start, there ? { ...there, text: there.text + edit.text } : edit);
  }
  return [...byPlace.values()];
}
