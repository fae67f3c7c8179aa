import type { CoachFinding } from '../../conversation.ts';
import type { Lack } from './additions.ts';
import { isNews } from './cuts.ts';
import { settled, withEdits } from './edits.ts';
import { type Facts, type Found, factsOf } from './facts.ts';
import { mostAsked, unanswered } from './find/unanswered.ts';
import { judge } from './judge.ts';
import { acts, type Mark } from './marks.ts';
import { lookedFor } from './missing.ts';
import { noAcknowledgement } from './rules/no_acknowledgement.ts';
import { noAction } from './rules/no_action.ts';
import { unansweredQuestion } from './rules/unanswered_question.ts';
import type { Edit } from './types.ts';
import { hearingFor } from './wording.ts';

/** The draft as it is once these edits are made. */
export const factsAfter = (edits: readonly Edit[], { customer, draft }: Facts): Facts =>
  factsOf(customer.conversation, withEdits(draft.text, settled(edits)), customer.reading);

/** What a draft lacks once its words that hurt are out. */
export function lackingIn(after: Facts): CoachFinding[] {
  if (!after.draft.read) return [];
  return judge(after).findings.filter(({ rule }) => rule === noAcknowledgement.id || rule === noAction.id);
}

/** One who is upset, or in some trouble, and whom a weak draft does not hear. */
export function unheardIn(facts: Facts): Lack[] {
  const { customer, marks } = facts;
  const heard = marks.some((mark) => mark.feels || mark.owns || (mark.sorry && mark.echoed > 0));
  const due = customer.upset
    ? (lookedFor(facts).get('no_acknowledgement') ?? []).length > 0
    : customer.case.kind === 'trouble' && !heard;
  if (!due || hearingFor(facts, true) === null) return [];
  return [{ rule: noAcknowledgement.id, reason: noAcknowledgement.reason, quote: '' }];
}

/** Whether a step of ours stays with its time, or with a gap for one. */
export const hasDate = (stays: readonly Mark[], edits: readonly Edit[]): boolean =>
  stays.some((mark) => dated(mark, edits));

const dated = (mark: Mark, edits: readonly Edit[]): boolean =>
  (COMES.test(mark.line.joined) || ((acts(mark) || isNews(mark)) && !mark.weak)) &&
  (mark.time ||
    edits.some(({ start, text }) => text.includes('[day') && start >= mark.line.start && start <= mark.line.end));

/** Something of ours that is on its way. */
const COMES = /\bwill (?:be (?!in touch|looked)|arrive|reach|come)\b/;

/** Their questions that get a line for the answer. */
export function openIn(
  facts: Facts,
  after: Facts,
  { low, findings, bare }: { low: boolean; findings: readonly CoachFinding[]; bare: boolean },
): Found[] {
  const found = findings.filter(({ rule }) => rule === unansweredQuestion.id);
  const left = low && after.draft.read ? unanswered(after) : [];
  const all = [...found, ...left.filter(({ quote }) => !found.some((one) => one.quote === quote))];
  if (all.length > 0) return all;
  const most = bare ? mostAsked(facts) : null;
  return most ? [most] : [];
}
