import { isQuoted } from './draft.ts';
import type { Facts, Found } from './facts.ts';
import { inDraft } from './facts.ts';
import { acts, type Mark } from './marks.ts';
import { type Place, placesIn, says, spokenOf } from './phrase.ts';
import type { Allowance, Phrase, Rule } from './rule.ts';
import { TIME } from './words.ts';

/** Words that a rule's phrases find, and the number of their sentence. */
export interface Spoken extends Found {
  at: number;
}

/** A rule, and what its phrases find. */
export interface SpokenBy {
  rule: Rule;
  found: readonly Spoken[];
}

/** What a rule's phrases find, without what is harmless where it stands. */
export function spokenIn(rule: Rule, facts: Facts): Spoken[] {
  const { draft, customer, marks } = facts;
  const phrases = rule.phrases.filter(({ upset }) => upset !== true || customer.upset);
  const found: Spoken[] = [];
  for (const phrase of phrases) {
    for (const { place, at } of placesIn(draft.body, phrase.match)) {
      if (isHarmless(phrase, place, facts, at)) continue;
      found.push({
        ...inDraft(draft, place),
        at,
        weight: (phrase.weight ?? rule.weight) * (moves(marks[at]) ? SOFTENED : 1),
        reason: phrase.reason,
        instead: replacement(phrase, place, facts),
      });
    }
  }
  return found;
}

function isHarmless({ notIf, unless }: Phrase, { line, start, end }: Place, facts: Facts, at: number): boolean {
  if (isQuoted(facts.draft, start, end)) return true;
  if (notIf !== undefined && says(line, notIf)) return true;
  return unless !== undefined && isAllowed(unless, facts, at);
}

/** Words for the place, with a capital where it began with one, and with its last word where the new words hold that. */
function replacement({ instead }: Phrase, { start, end }: Place, { draft }: Facts): string | null {
  if (instead === undefined) return null;
  const old = draft.text.slice(start, end);
  const words = instead.replace('{last}', /\S+$/.exec(old)?.[0] ?? '');
  return /^\p{Lu}/u.test(old) ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
}

/** Words that hurt do so less in a sentence that moves things on by a day. */
export const SOFTENED = 0.6;
export const moves = (mark: Mark | undefined): boolean => mark?.time === true && mark.mine && (mark.done || mark.will);

/** They ask whether it was us. */
const WAS_IT_US =
  /\b(?:was|were|is|are) (?:that|this|it|these|those|they) (?:really |actually |even )?(?:you|from you|yours)\b/i;

const IS: Readonly<
  Record<Exclude<Allowance, 'asked'>, (mark: Mark, next: Mark | undefined, after: Mark | undefined) => boolean>
> = {
  time: (mark, next) => ends(mark) || (next !== undefined && ends(next) && acts(next)),
  specific: (mark) => mark.echoed >= 2,
  their_word: (mark) => mark.echoed >= 1,
  reason: (mark, next) => isReason(mark) || (next !== undefined && isReason(next)),
  option: (mark, next, after) => option(mark) || [next, after].some((each) => each !== undefined && option(each)),
};

/** What begins at once says nothing of when it ends. */
const AT_ONCE = /\b(?:now|right away|straight away|immediately)\b/g;
const ends = ({ time, line }: Mark): boolean =>
  time && (line.joined.search(AT_ONCE) < 0 || says(spokenOf(line.joined.replace(AT_ONCE, 'so')), TIME));

const isReason = (mark: Mark): boolean =>
  says(
    mark.line,
    '(?:because|so that|the reason|to (?:protect|keep|prevent|avoid|make sure)|otherwise (?!no |nothing |(?:we|i|it|they) (?:can|will|may|do|does) not|(?:we|i|it) (?:cannot|will be)))',
  );

/** What I can do, in place of what I cannot. */
const option = (mark: Mark): boolean =>
  !mark.weak && !mark.routine && (mark.done || (mark.will && mark.mine) || (mark.comes && mark.time));

/** Whether the sentence, or one of the two after it, makes harmless what it says. */
export function isAllowed(allowance: Allowance, { customer, marks }: Facts, at: number): boolean {
  if (allowance === 'asked') return customer.turn.some(({ text }) => WAS_IT_US.test(text));
  const mark = marks[at];
  return mark !== undefined && IS[allowance](mark, marks[at + 1], marks[at + 2]);
}
