import { actionOf } from '../acting.ts';
import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import { acts, type Mark } from '../marks.ts';
import { says } from '../phrase.ts';

/** Shares of words in sentences of feeling: too much where nothing is done, and too much where something is. */
const SHARE = 0.3;
const MOST = 0.6;
/** Words of a draft from which shares can be told. */
const LEAST = 25;
/** Their feelings put into words, or our own feelings about it. */
const EMPATHY =
  '(?:(?:i|we|anyone|anybody) (?:can |could |do |cannot |can not )?(?:only |hardly |just |so |really |truly |barely )?(?:imagine|picture|sense|feel for)|(?:must|it must) (?:@2)(?:have|be|feel|seem|hurt|sting)|in your (?:place|shoes|position)|(?:my|our) (?:heart|hearts|thoughts|sympathies)|heart (?:goes|breaks|sinks|sank|aches)|(?:feel|feels|felt|feeling) (?:@2)(?:awful|terrible|dreadful|sick|sad|bad|for you|overlooked|helpless|hurt|ashamed|heavy|so|as (?:if|though))|to heart|how (?:you|it|that) (?:must )?(?:feel|feels|felt|hurts?)|you (?:have been|are|were|must be) (?:@1)(?:so|incredibly|very|really|remarkably|extremely|more than) |you (?:really |truly )?(?:deserve|deserved|did not deserve|do not deserve)|(?:nobody|no one|none of us) (?:should|deserves|wants|likes)|(?:i|anyone|anybody|we) would (?:have |be |feel |also )|i wish i could|(?:truly|deeply|genuinely|sincerely|honestly|from the bottom) (?:@2)(?:sorry|hope|care|feel|saddened|regret|my heart|sad|touched)|(?:hurts?|stings?|aches?|weighs?) |reading (?:your|that|it|this)|(?:thinking|thought) of you|please know|(?:i|we) (?:(?:am|are|was|were|have been|do|really|truly|so|all|can) ){0,3}(?:admire|wishing|wish you|feel (?:with|for|your)|hugging|hug you|touched|moved)|(?:moved|touched|pains|hurts) (?:me|us)|(?:that|it|this) sounds (?:@1)(?:hard|awful|tough|rough|sad|heavy)|stay strong|you are (?:not alone|doing (?:@1)(?:amazing|amazingly|great|well))|do not feel (?:stupid|bad|ashamed|guilty)|hope (?:that )?(?:you|things|it|this|the|we|tomorrow|today) )';

/** Somebody's feeling is put into words; a bare apology is none. */
const felt = (mark: Mark): boolean => mark.feels || says(mark.line, EMPATHY);

/** It tells them something: why it happened, what comes, or a figure with what to do about it. */
const tells = (mark: Mark): boolean =>
  mark.why || mark.comes || mark.owns || mark.facts > 1 || (mark.guides && mark.facts > 0);

const warm = (mark: Mark): boolean =>
  !mark.question &&
  !tells(mark) &&
  !(mark.done || (mark.will && mark.time) || mark.choice) &&
  (says(mark.line, EMPATHY) || ((mark.feels || mark.sorry) && !acts(mark)));

/** Sentences of feeling that hold no step and no fact. */
export const warmIn = ({ marks }: Facts): Mark[] => marks.filter(warm);

/** Much feeling and no step. */
export function amok(facts: Facts): Found[] {
  const { customer, draft, marks } = facts;
  const [first, second] = warmIn(facts);
  if (customer.glad || draft.size < LEAST || !first || !second || !warmIn(facts).some(felt)) return [];
  const share = warmIn(facts).reduce((sum, { line }) => sum + line.size, 0) / draft.size;
  const cold = marks.filter((mark) => !warm(mark));
  const { level } = actionOf({ ...facts, marks: cold });
  if (!((share >= SHARE && level < 2) || (share >= MOST && level < 3))) return [];
  const next = marks.indexOf(second) === marks.indexOf(first) + 1;
  return [{ ...inDraft(draft, { start: first.line.start, end: (next ? second : first).line.end }), instead: null }];
}
