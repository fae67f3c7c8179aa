import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import { hearing } from '../hearing.ts';
import { placesOf } from '../phrase.ts';
import { SORRY } from '../words.ts';

/** Apologies in one draft from which each weighs less. */
const MANY = 3;

/** The apology that is one too many. */
export function tooManySorries({ draft }: Facts): Found[] {
  const places = draft.body.flatMap((line) => placesOf(line, SORRY));
  const over = places[MANY - 1];
  return over ? [{ ...inDraft(draft, over), weight: Math.min(0.8, 0.4 + 0.1 * places.length), instead: null }] : [];
}

/** Their matter is taken up as well as this: the apology stands for it. */
const HEARD = 2.5;
const GENERIC = `${SORRY} (?:@2)(?:for|about|that|your|to hear|to read|to learn) (?:about |of |that )?(?:the|this|that|these|those|your|any|all|all the|everything|it|you have had|what|you had|you have|our|how|you were|you are|there|any and all)? ?(?:@4)(?:inconvenience|inconveniences|trouble|troubles|issue|issues|experience|experiences|situation|problem|problems|confusion|delay|delays|frustration|hassle|disappointment|upset|matter|happened|disruption|misunderstanding|mix up|mishap|difficulties|difficulty|distress|concern|stress|error|wait|this|circumstances|bother|annoyance|worry|expectations|standards?|feedback|way|fell short|short of|occurred|caused|service)(?= |$)`;
const HEAR = `${SORRY} to (?:hear|read|learn|see) (?:about )?(?:this|that|it|of this)(?: |$)`;
/** An apology that says nothing of what for. */
const BARE = `^(?:@3)(?:i am|we are|our|my|please accept (?:our|my)|with|i|we|apologies|sorry|once again|again)(?: [^ ]+){0,4} ?(?:${SORRY})$`;

/** What it is for stands in the sentence after it, or was said in the two before. */
function isToldBeside(marks: Facts['marks'], at: number): boolean {
  const next = marks[at + 1];
  if (next !== undefined && (next.owns || next.recap) && next.echoed >= 2) return true;
  return marks.slice(Math.max(0, at - 2), at).some((mark) => !mark.question && !mark.thanks && mark.echoed >= 2);
}

/** "I'm so sorry." */
const BRIEF = 5;

/** After so brief an apology one of the next sentences admits it, or tells of their matter. */
const isToldSoon = (marks: Facts['marks'], at: number): boolean =>
  marks.slice(at + 1, at + 4).some((mark) => mark.echoed + mark.facts > 0 && (mark.owns || mark.why || mark.feels));

/** An apology that could stand in any reply, where no other says what for. */
export function onlyGeneric({ customer, draft, marks }: Facts): Found[] {
  const sorry = marks.filter((mark) => mark.sorry);
  if (sorry.length === 0 || sorry.length >= MANY || hearing({ customer, draft, marks }).level >= HEARD) return [];
  const specific = sorry.some((mark) => mark.echoed >= 2 && placesOf(mark.line, GENERIC).length === 0);
  if (specific) return [];
  for (const mark of sorry) {
    const place = placesOf(mark.line, GENERIC)[0] ?? placesOf(mark.line, HEAR)[0] ?? placesOf(mark.line, BARE)[0];
    if (!place || mark.echoed >= 3) continue;
    const early = draft.body.slice(0, 3).includes(mark.line);
    const at = draft.body.indexOf(mark.line);
    if (isToldBeside(marks, at) || (mark.line.size <= BRIEF && isToldSoon(marks, at))) continue;
    return [{ ...inDraft(draft, place), weight: customer.upset || early ? undefined : 0.4, instead: null }];
  }
  return [];
}
