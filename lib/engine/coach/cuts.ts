import type { CoachFinding } from '../../conversation.ts';
import type { Facts } from './facts.ts';
import { warmIn } from './find/amok.ts';
import { FACE } from './find/cheer.ts';
import { acts, type Mark } from './marks.ts';
import { turnOf } from './measures.ts';
import { says } from './phrase.ts';
import { plainerStart } from './plainer.ts';
import { distance } from './rules/distance.ts';
import { falseCheer } from './rules/false_cheer.ts';
import { genericApology } from './rules/generic_apology.ts';
import { RULES } from './rules/index.ts';
import { noAction } from './rules/no_action.ts';
import { policyWall } from './rules/policy_wall.ts';
import { wrongInjustice } from './rules/wrong_injustice.ts';
import type { Heard } from './told.ts';
import type { Edit } from './types.ts';

const STOP = new RegExp(`[.!?…]+["”')\\]]*(?: ?(?:${FACE.source}))*`, 'uy');

/** A sentence with its stop, the faces and the space after it. */
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

/** Wishes at the end of a letter: "Have a great day!" */
const WISH =
  /(?<=^|\n|[.!?] )(?:have|enjoy|wish(?:ing)? you) (?:an?|the rest of your) (?:\w+ )?(?:great|lovely|wonderful|nice|good|fantastic|amazing|fabulous|super|day|weekend|week)(?: (?:day|weekend|week|evening|afternoon|one))?(?: ahead)?[.!]*(?:\n|$| )/gim;

/** All faces and cheerful wishes towards somebody upset, with the space after them. */
export function facesOut(findings: readonly CoachFinding[], { draft, customer }: Facts, low: boolean): Edit[] {
  const due = low && customer.case.kind === 'trouble' ? falseCheer : undefined;
  const found = has(findings, 'false_cheer') ?? (due && { rule: due.id, reason: due.reason });
  if (!found) return [];
  const faces = [...draft.text.matchAll(new RegExp(`(?:${FACE.source})[.!]? ?`, 'gu'))];
  const { rule, reason } = found;
  const end = draft.greeting?.end ?? 0;
  const shouted = /^!(?:\s*\n|$)/.test(draft.text.slice(end, end + 8))
    ? [{ start: end, end: end + 1, text: ',', rule, why: reason }]
    : [];
  const out = [...faces, ...draft.text.matchAll(WISH)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
    rule,
    why: reason,
  }));
  return [...shouted, ...out];
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
const WORTHLESS = 1.08;
const NOTHING = 'It tells them nothing that they can use.';
/** Words that carry a matter of their own. */
const OWN = 4;

/** What is so at the moment, and others than we at work on it: "There's an outage in your area. Engineers are working on it." */
const NEWS =
  '^(?:there (?:is|are|was|were) (?:a|an|two|three|some|still)|(?!(?:we|i|it|this|that|your|our|you|they|someone|somebody) )(?:[^ ]+ ){1,3}(?:is|are) (?:now |already |currently |still )*(?:working|looking|repairing|fixing|testing|searching|checking|dealing)) ';
export const isNews = ({ line, routine }: Mark): boolean => !routine && says(line, NEWS);

const carries = (mark: Mark): boolean =>
  acts(mark) ||
  isNews(mark) ||
  mark.facts > 0 ||
  mark.urgent ||
  mark.sorry ||
  mark.owns ||
  (mark.guides && mark.echoed > 0) ||
  mark.echoed > OWN;

/** From this chance on a sentence goes that only the table hears: in a poor draft, where it holds a fact, in any other draft. */
const TURNS = { poor: 0.66, withFact: 0.9, else: 0.65 };

/** Thanks for what they never gave. */
const PATIENCE =
  /(?<=^|\n|[.!?] )(?:many )?(?:thanks|thank you)(?: again)?(?: in advance)? for your (?:patience|understanding|co-?operation)[^.!?\n]{0,60}[.!]*(?: |\n|$)/gi;

/** Thanks for their patience go where they have had enough. */
export const patienceOut = ({ customer, draft }: Facts): Edit[] =>
  customer.upset
    ? [...draft.text.matchAll(PATIENCE)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        text: '',
        rule: distance.id,
        why: distance.reason,
      }))
    : [];

/** Sentences that turn against them without any telling word, and move nothing on. */
export function turnedAgainst(facts: Facts, heard: readonly Heard[], poor: boolean): Edit[] {
  return heard.flatMap((one) => {
    const mark = facts.marks[one.at];
    if (!mark || acts(mark) || mark.urgent || mark.sorry || mark.thanks || mark.owns) return [];
    const { rule, chance } = turnOf(one);
    if (plainerStart(facts.draft.text.slice(mark.line.start, mark.line.end))) return [];
    const least = poor
      ? mark.facts > 0 || (mark.guides && !one.hits.has(rule))
        ? TURNS.withFact
        : TURNS.poor
      : TURNS.else;
    if (chance < least || (!poor && carries(mark))) return [];
    const why = RULES.find(({ id }) => id === rule)?.reason ?? NOTHING;
    return [{ ...wholeOf(mark, facts.draft.text), text: '', rule, why }];
  });
}

/** What they say that they do not want, as money or as a gift. */
const REFUSED =
  /\b(?:I|we) (?:do not|don['’]t|really don['’]t) (?:even )?(?:want|need)(?: (?:your|any|a|an|another|the|some|more))?(?: free)? (?:money|compensation|voucher|vouchers|discount|coupon|credit|refund|gift|month|upgrade|points|flowers)\b/i;
const GIVEN =
  '(?:voucher|vouchers|discount|coupon|credit|credited|gift|goodwill|compensation|points|free (?:month|week|delivery|upgrade|night|visit|gift)|refunded|off your next|off the next)';

/** A gift to one who has said that they want none. */
export const refusedOut = ({ customer, draft, marks }: Facts): Edit[] =>
  customer.upset && REFUSED.test(customer.case.turn)
    ? marks
        .filter((mark) => !mark.sorry && !mark.question && says(mark.line, GIVEN))
        .map((mark) => ({
          ...wholeOf(mark, draft.text),
          text: '',
          rule: wrongInjustice.id,
          why: 'They say that they do not want it.',
        }))
    : [];

/** A sentence that says that there is a rule, and nothing besides. */
const BARE_WALL =
  /^(?:[a-z' ]{0,60} )?(?:this|that|it|these|those) (?:is|are) (?:simply |just )?(?:our|the|company|standard) (?:policy|policies|rules?|terms|procedure|process)$/;

/** What is left of a wall once its reason is gone tells nothing. */
export const wallsOut = ({ draft, marks }: Facts): Edit[] =>
  marks
    .filter(({ line }) => BARE_WALL.test(line.joined))
    .map((mark) => ({ ...wholeOf(mark, draft.text), text: '', rule: policyWall.id, why: policyWall.reason }));

/** An apology of any reply goes where one for this is put in. */
export function sorriesOut({ draft, marks }: Facts, added: readonly Edit[]): Edit[] {
  if (!added.some(({ text }) => SORRY.test(text))) return [];
  return marks
    .filter(
      (mark) =>
        BARE.test(mark.line.joined) ||
        (mark.sorry && mark.echoed + mark.facts === 0 && !acts(mark) && !mark.owns && !mark.why),
    )
    .map((mark) => ({ ...wholeOf(mark, draft.text), text: '', rule: genericApology.id, why: genericApology.reason }));
}
/** "We would like to apologise." */
const BARE =
  /^(?:(?:we|i) (?:would like to|want to|wish to|must|do|can only)? ?(?:sincerely |deeply |truly |once again )*apologi[sz]e|please accept our (?:sincere |sincerest )?apolog\w+)(?: (?:for|once) .*)?$/;
const SORRY = /\b(?:sorry|sympathy)\b/i;

/** Whether these additions say sorry. */
export const saysSorry = (added: readonly Edit[]): boolean => added.some(({ text }) => SORRY.test(text));

/** A plain apology for some trouble says too little, and more than none: where nothing takes its place it stays. */
export const isNoSorry =
  ({ marks, customer }: Facts) =>
  ({ rule, start, end, text }: Edit): boolean =>
    rule !== genericApology.id ||
    text !== '' ||
    customer.glad ||
    !marks.some(({ line, sorry }) => sorry && start <= line.start && line.end <= end);

/** Ties a sentence to the one before it. */
const TIED =
  /^(?:However|But|And|So|Still|That said|Having said that|Other than that|Therefore|Anyway|Also|Besides|Nevertheless),? (\p{L})/u;
const TRAILING = /,? (?:anyway|though|as well|nevertheless|regardless|all the same)$/;

/** Words that tie a sentence to one before it that has gone. */
export function tiesOut({ draft, marks }: Facts, isOut: (mark: Mark) => boolean): Edit[] {
  return marks.flatMap((mark, at) => {
    const before = marks[at - 1];
    if (!before || !isOut(before) || isOut(mark)) return [];
    const { start, end } = mark.line;
    const words = draft.text.slice(start, end);
    const tied = TIED.exec(words);
    const trailing = TRAILING.exec(words);
    const made = { rule: 'no_action' as const, why: UNTIED };
    return [
      ...(tied ? [{ start, end: start + tied[0].length, text: (tied[1] ?? '').toUpperCase(), ...made }] : []),
      ...(trailing ? [{ start: start + trailing.index, end, text: '', ...made }] : []),
    ];
  });
}
const UNTIED = 'It follows on words that are out.';

/** We write again, and no more. */
const BACK =
  /^(?:(?:we|i|somebody|someone|our team|the team|a colleague) (?:will|shall|are going to) (?:then )?(?:get|come|be|write|contact|update|let|keep) (?:back to you|in touch|again|you|to you)\b)/;

/** Promises to write again, where a step with its time is put in. */
export const backOut = ({ draft, marks }: Facts, added: readonly Edit[]): Edit[] =>
  added.some(({ rule, text }) => rule === noAction.id && text.includes('['))
    ? marks
        .filter((mark) => BACK.test(mark.line.joined) && !mark.time)
        .map((mark) => ({ ...wholeOf(mark, draft.text), text: '', rule: noAction.id, why: NOTHING }))
    : [];

/** Sentences that only note or pass on, where a step is put in: the step says more. */
export function idleOut({ draft, marks }: Facts): Edit[] {
  return marks
    .filter((mark) => mark.weak && !acts(mark) && mark.facts === 0 && !mark.sorry && !mark.owns && !mark.question)
    .filter((mark) => !isNews(mark))
    .map((mark) => ({ ...wholeOf(mark, draft.text), text: '', rule: 'no_action' as const, why: NOTHING }));
}

/**
 * What is left of a poor draft once its hurting words are out: sentences without a step, a fact or an apology go too; where
 * somebody is in danger, all but what keeps them safe.
 */
export function leftovers(facts: Facts, quality: number, findings: readonly CoachFinding[]): Edit[] {
  const { customer, draft, marks } = facts;
  const found = has(findings, 'no_action');
  const danger = customer.case.kind === 'danger';
  if (!found || (quality > WORTHLESS && !has(findings, 'no_acknowledgement'))) return [];
  return marks
    .filter((mark) => (danger ? !mark.urgent : !carries(mark)))
    .map((mark) => ({ ...wholeOf(mark, draft.text), text: '', rule: found.rule, why: NOTHING }));
}
