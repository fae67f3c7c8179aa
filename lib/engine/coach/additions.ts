import type { CoachFinding, Move } from '../../conversation.ts';
import { repliesFor } from '../replies/replies.ts';
import type { Facts } from './facts.ts';
import { mostAsked } from './find/unanswered.ts';
import { acts, type Mark } from './marks.ts';
import { NO_STEP_DUE } from './missing.ts';
import { noAcknowledgement } from './rules/no_acknowledgement.ts';
import { noAction } from './rules/no_action.ts';
import { unansweredQuestion } from './rules/unanswered_question.ts';
import type { Edit } from './types.ts';

/** Where what is missing goes: after the greeting, or after the last sentence. */
function placesIn({ draft }: Facts): { top: number; bottom: number; inline: boolean } {
  const { greeting } = draft;
  const first = draft.body[0];
  const last = draft.body[draft.body.length - 1];
  let bottom = last?.end ?? draft.text.length;
  while (/[.!?…"”')]/.test(draft.text[bottom] ?? '')) bottom += 1;
  const greeted = greeting !== null && first !== undefined && greeting.start === first.start ? greeting.end : null;
  if (greeted !== null)
    return { top: greeted + (/^[,!:]* */.exec(draft.text.slice(greeted))?.[0].length ?? 0), bottom, inline: true };
  return { top: first?.start ?? 0, bottom, inline: false };
}

const WORDS_OF: Readonly<Partial<Record<CoachFinding['rule'], readonly Move[]>>> = {
  no_acknowledgement: ['acknowledge'],
  no_action: ['act'],
  wrong_injustice: ['own', 'acknowledge'],
};

/** A rule about what is missing, and why that matters. */
type Lack = Pick<CoachFinding, 'rule' | 'reason'>;

/**
 * The one missing move, in words made for this customer; questions left open get a line of their own, and so does what they asked where the
 * draft is left bare.
 */
export function additionsFor(
  facts: Facts,
  findings: readonly CoachFinding[],
  gone: readonly Lack[] = [],
  bare = false,
): Edit[] {
  const { top, bottom, inline } = placesIn(facts);
  const edits: Edit[] = [];
  const missing = findings.filter(({ in: where }) => where === 'message');
  for (const { rule, reason } of [...missing, ...gone]) {
    const moves = WORDS_OF[rule];
    if (!moves || edits.some((edit) => edit.rule === rule)) continue;
    const words = wordsOf(facts, moves);
    if (words === null || edits.some(({ text }) => text.includes(words))) continue;
    const early = rule !== 'no_action' || facts.customer.case.kind === 'danger';
    const at = early ? top : bottom;
    edits.push({
      start: at,
      end: at,
      text: early ? `${inline ? '\n\n' : ''}${words}\n\n` : `\n\n${words}`,
      rule,
      why: reason,
    });
  }
  return merged([...edits, ...answerTo(facts, findings, edits, bare)]);
}

/** A line for the answer to what they asked, where none stands yet. */
function answerTo(facts: Facts, findings: readonly CoachFinding[], edits: readonly Edit[], bare: boolean): Edit[] {
  const open = bare && !edits.some(({ rule }) => rule === noAction.id) ? mostAsked(facts) : null;
  const asked = findings.find(({ rule }) => rule === 'unanswered_question') ?? open;
  if (!asked || edits.some(({ text }) => ANSWER.test(text))) return [];
  const { bottom } = placesIn(facts);
  const text = `\n\n${lineFor(asked, facts)}`;
  const { id: rule, reason } = unansweredQuestion;
  return [{ start: bottom, end: bottom, text, rule, why: asked.reason ?? reason }];
}

/** A gap in which the answer goes. */
const ANSWER = /\[[^\]]*answer[^\]]*\]/;
/** Ties to a sentence that is not there. */
const TIE = /^(?:Before that|After that|Until then|If not|Otherwise|Then|And|So|Also),? (\p{L})/u;

/** Words before their question that are not part of it. */
const LEAD = /^(?:@\w+|and|so|but|also|by the way|hi|hello|ok|oh|well)[, ]+/i;

/** A line for the answer, under their question as they asked it. */
function lineFor({ quote, end }: Pick<CoachFinding, 'quote' | 'end'>, { customer }: Facts): string {
  const question = customer.turn.some(
    ({ text }) => text.slice(0, end).endsWith(quote) && /^[.!]*\?/.test(text.slice(end)),
  );
  const plain = quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(/[.?!]*$/, '');
  const asked = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  return question || QUESTION.test(asked)
    ? `You asked: “${asked}?” [your answer]`
    : `You wrote: “${asked}.” [your answer]`;
}

const QUESTION =
  /^(?:who|what|when|where|why|how|which|can|could|will|would|do|does|did|is|are|am|was|were|has|have|had|should|shall|may|must|if)\b/i;

/** A question of theirs said back as if it were told. */
const ECHOED_QUESTION = new RegExp(`${QUESTION.source}[^.!?]*\\.\\s*`, 'i');

/** What a poor draft lacks once its hurting words are out: somebody who hears them, and a step. */
export function goneIn({ customer }: Facts, stays: readonly Mark[], findings: readonly CoachFinding[]): Lack[] {
  const lacks = [
    customer.upset && !stays.some((mark) => mark.sorry || mark.feels || mark.owns) ? noAcknowledgement : null,
    !NO_STEP_DUE.has(customer.case.kind) && !stays.some((mark) => acts(mark) || mark.guides) ? noAction : null,
  ];
  return lacks.flatMap((rule) =>
    rule && !findings.some(({ rule: id }) => id === rule.id) ? [{ rule: rule.id, reason: rule.reason }] : [],
  );
}

/** Words to stand where nothing of the draft is left. */
export function insteadOfAll(facts: Facts): Edit[] {
  const words = wordsOf(facts, ['act', 'acknowledge']);
  if (words === null) return [];
  const { bottom } = placesIn(facts);
  return [{ start: bottom, end: bottom, text: `\n\n${words}`, rule: 'no_action', why: noAction.reason }];
}

/** What the shortest, then the fullest suggestion says in these moves. */
function wordsOf({ customer }: Facts, moves: readonly Move[]): string | null {
  const { conversation, reading } = customer;
  const replies = repliesFor(conversation, reading, customer.case.persona);
  for (const move of moves) {
    for (const reply of [replies[0], replies[1]]) {
      const found = reply?.moves.find((each) => each.move === move);
      const words =
        found?.text.replace(ECHOED_QUESTION, '').replace(TIE, (_, letter: string) => letter.toUpperCase()) ?? '';
      if (words !== '') return words;
    }
  }
  return null;
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
