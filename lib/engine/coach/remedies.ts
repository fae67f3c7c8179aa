import type { CoachFinding, CoachRule } from '../../conversation.ts';
import { wholeOf } from './cuts.ts';
import type { Facts } from './facts.ts';
import type { Mark } from './marks.ts';
import { acts } from './marks.ts';
import { says } from './phrase.ts';
import { plainerStart } from './plainer.ts';
import type { Edit } from './types.ts';

/** What is done about a finding: the words replaced, the whole sentence taken out, or what it lacks put in. */
type Remedy = (finding: CoachFinding, mark: Mark, facts: Facts) => Omit<Edit, 'rule' | 'why'> | null;

const ownsFacts = (mark: Mark): boolean => acts(mark) || mark.facts > 1 || (mark.guides && mark.echoed > 2);

/** Takes a sentence out that tells them nothing. */
const drop: Remedy = (_, mark, { draft }) => (ownsFacts(mark) ? null : { ...wholeOf(mark, draft.text), text: '' });

const CLAUSE =
  /(?:,|;| –| —)? (?:and|but|so|though|although|which|because|as) |; | [–—] |, (?=(?:that|this|it)(?:['’]s| is| was) )/g;
/** What comes after such a joint can stand alone. */
const ALONE = /(?:and|but|so|[;–—]) $/;
/** Letters that a clause needs to stand alone. */
const LEAST = 45;
const LEAST_WITH_FIGURE = 20;
const SUBJECT = /^(?:i|we|you|it|they|he|she|there|the|your|our|this|that|these|please)\b/i;

/** Tells what happens in general, and no deed: "Once an account is closed, its data is deleted." */
const GENERAL =
  '^(?:once|if|when|whenever|unless|where) (?!i |we )|^(?:as )?per |(?:is|are|be|stay|stays|remain|remains) (?:only |still |all )?(?:due|required|needed|payable|valid|possible|given|granted|allowed) ';

/** Takes a sentence out unless it is a step of ours. */
const remove: Remedy = (_, mark, { draft }) =>
  (mark.done || mark.will) && !says(mark.line, GENERAL) ? null : { ...wholeOf(mark, draft.text), text: '' };

/** Takes out the clause that holds the words, where what is left can stand alone. */
const clause: Remedy = (finding, mark, { draft: { text } }) => {
  const { start, end } = mark.line;
  const breaks = [...text.slice(start, end).matchAll(CLAUSE)].map((match) => ({
    at: start + match.index,
    next: start + match.index + match[0].length,
  }));
  const after = breaks.find(
    ({ at, next }) => at >= finding.end && ALONE.test(text.slice(at, next)) && SUBJECT.test(text.slice(next, end)),
  );
  const before = breaks.findLast(({ next }) => next <= finding.start);
  if (before && after) return { start: before.at, end: after.at, text: '' };
  if (before) return { start: before.at, end, text: '' };
  const least = after && /\d/.test(text.slice(after.next, end)) ? LEAST_WITH_FIGURE : LEAST;
  if (after && end - after.next < least) return null;
  return after ? { start, end: after.next + 1, text: text.charAt(after.next).toUpperCase() } : null;
};

/** What was done, said of nobody, is no step of ours: "the code has been entered wrongly". */
const removeBlame: Remedy = (finding, mark, facts) =>
  mark.done && !mark.mine && !mark.will && !mark.comes
    ? { ...wholeOf(mark, facts.draft.text), text: '' }
    : remove(finding, mark, facts);

/** The clause goes where the rest tells them something; else the sentence. */
const dropClause: Remedy = (finding, mark, facts) =>
  (ownsFacts(mark) ? clause(finding, mark, facts) : null) ??
  (finding.rule === 'blame' ? removeBlame : remove)(finding, mark, facts);

/** Puts the rule's own words in place; where they are empty, takes the words and a comma after them out. */
const swap: Remedy = ({ start, end, instead }, mark, { draft }) => {
  if (instead === null) return null;
  if (instead !== '') return { start, end, text: instead };
  const { text } = draft;
  let until = end;
  while (/[ ,]/.test(text[until] ?? '')) until += 1;
  const first = text.charAt(until);
  if (start > mark.line.start) {
    const from = text.slice(0, start).replace(/,? $/, '').length;
    const rest = text.slice(until);
    return /^[.!?]/.test(rest) ? { start: from, end: until, text: '' } : { start, end: until, text: '' };
  }
  return /\p{L}/u.test(first) ? { start, end: until + 1, text: first.toUpperCase() } : null;
};

const either =
  (one: Remedy, other: Remedy): Remedy =>
  (finding, mark, facts) =>
    one(finding, mark, facts) ?? other(finding, mark, facts);

/** Begins a clause that says when, without saying it. */
const WHEN = /^(?:as (?:soon as|and when)|once|when(?:ever)?|the moment|until)\b/i;

/** The same sentence without what hurts at its start. */
const plainer: Remedy = (finding, { line }, { draft }) => {
  const found = plainerStart(draft.text.slice(line.start, line.end));
  if (!found || finding.start > line.start + found.end) return null;
  return { start: line.start + found.start, end: line.start + found.end, text: found.text };
};

/** Where the clause ends in which a place lies. */
function clauseEnd(from: number, { line }: Mark, { draft }: Facts): number {
  const stop = draft.text.slice(from, line.end).search(/[,;:]|\s[–—]\s/);
  return stop < 0 ? line.end : from + stop;
}

/** "Fairly" soon, "very" shortly. */
const MEASURED = /\b(?:fairly|very|pretty|quite|rather|really|relatively|reasonably) $/i;

/** With the clause that it begins, and the word that measures it. */
function toItsEnds(swapped: ReturnType<Remedy> & object, { quote }: CoachFinding, mark: Mark, facts: Facts) {
  const before = MEASURED.exec(facts.draft.text.slice(mark.line.start, swapped.start))?.[0].length ?? 0;
  const end = WHEN.test(quote) ? clauseEnd(swapped.end, mark, facts) : swapped.end;
  return { ...swapped, start: swapped.start - before, end };
}

/** A last clause that waits for something: "we will tell you once it is ready". */
const UNTIL =
  / (?=(?:once|when|as soon as|if and when) )(?<=\bwill\b.*)(?:once|when|as soon as|if and when) (?!you\b)[^,;]{3,60}$/i;
/** What is over needs no hour. */
const PAST = /\b(?:was|were|has been|have been|had been)\b/i;

/** "I will look into it" gets its hour. */
const date: Remedy = (finding, mark, facts) => {
  const swapped = swap(finding, mark, facts);
  if (swapped) return toItsEnds(swapped, finding, mark, facts);
  if (WHEN.test(finding.quote) && finding.start > mark.line.start && !mark.time)
    return { start: finding.start, end: clauseEnd(finding.end, mark, facts), text: 'by [day and time]' };
  const told = facts.draft.text.slice(mark.line.start, mark.line.end);
  const clause = mark.time ? null : UNTIL.exec(told);
  if (clause) return { start: mark.line.start + clause.index, end: mark.line.end, text: ' by [day and time]' };
  const past = PAST.test(facts.draft.text.slice(mark.line.start, finding.start));
  return mark.time || past ? null : { start: mark.line.end, end: mark.line.end, text: ' by [day and time]' };
};

/** Joy towards somebody upset becomes a full stop. */
const calm: Remedy = (finding, mark, facts) => {
  if (finding.instead === '') return swap(finding, mark, facts) ?? { start: finding.start, end: finding.end, text: '' };
  const { end } = mark.line;
  const out = drop(finding, mark, facts);
  if (out) return out;
  return facts.draft.text[end] === '!' ? { start: end, end: end + 1, text: '.' } : null;
};

const LINK = /, (and|but|so(?! that\b)) (?=(?:I|we|you|it|they|he|she|there|the|your|our|this|that)\b)|; /g;

/** A long sentence becomes two where it has a joint near its middle. */
const split: Remedy = (_, { line }, { draft }) => {
  const text = draft.text.slice(line.start, line.end);
  const middle = text.length / 2;
  const [joint] = [...text.matchAll(LINK)].sort(
    (one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle),
  );
  if (!joint) return null;
  const start = line.start + joint.index;
  const end = start + joint[0].length;
  const word = joint[1] === undefined || joint[1] === 'and' ? '' : `${joint[1]} `;
  const first = word === '' ? draft.text.charAt(end) : word;
  const text2 = `. ${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  return { start, end: word === '' ? end + 1 : end, text: text2 };
};

/** What each rule's findings get. Rules about what is missing are answered by additions. */
export const REMEDIES: Readonly<Partial<Record<CoachRule, Remedy>>> = {
  command_at_feelings: dropClause,
  policy_wall: either(plainer, dropClause),
  helplessness: dropClause,
  blame: either(plainer, dropClause),
  repetition_shame: either(plainer, either(swap, dropClause)),
  minimising: either(swap, either(drop, clause)),
  conditional_apology: either(drop, clause),
  distance: either(swap, drop),
  false_cheer: calm,
  vague_time: date,
  empty_understanding: either(drop, clause),
  sorry_overload: drop,
  wall: split,
  bias_egocentric: either(drop, clause),
  bias_confirmation: either(plainer, dropClause),
  bias_ambiguity: either(drop, clause),
  generic_apology: either(drop, clause),
  impatience: dropClause,
  wrong_name: swap,
};
