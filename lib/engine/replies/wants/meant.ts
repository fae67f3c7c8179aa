import { shift } from '../shift.ts';
import type { Topic } from '../types.ts';
import { plain } from '../words.ts';
import type { Wanted } from './types.ts';

/** "BS3 should be BS5", "sage instead of slate": what is to be changed, without a verb that says so. */
export function mendedIn(turn: string, topic: Topic): Wanted | null {
  const slip = SLIP.exec(turn);
  const other = topic === 'change' ? INSTEAD.exec(turn) : null;
  const done =
    slip === null
      ? other === null
        ? null
        : `changed your order to ${other[1]} instead of ${other[2]}`
      : `changed the ${(slip[1] ?? '').toLowerCase().replace(/^(?:po|vat)\b/, (word) => word.toUpperCase())} to ${slip[2]}`;
  return done === null ? null : { want: 'change', clause: (slip ?? other)?.[0] ?? '', about: null, object: null, done };
}

const SLIP =
  /\b(?:wrong|incorrect|misspel\w+|mis-?typed|typo in) (?:(?:the|my|our|of) )?(postcode|zip code|house number|(?:po|order|vat|tax|phone|account|reference) number|street|size|colou?r|date|time|quantity|e-?mail|phone number|surname|name)\b[^?!\n]{0,80}?\b(?:(?:it |that )?should (?:be|read|say|have been)|it['’]?s actually|(?:the )?(?:right|correct) one is) ((?:\p{Lu}|\d)[\p{L}\d]*(?: \d\p{Lu}{2})?)\b/iu;
const INSTEAD =
  /\b(?:(?:i|we)(?:['’]d| would)? (?:like|prefer|want|rather have)|(?:can|could|may) (?:i|we) (?:have|get)) (?:it in |them in |the |a |an )?([a-z][\w-]*(?: [\w-]+)?) instead of (?:the |a |an )?([a-z][\w-]*)\b/i;

/** "Could you confirm it's on the booking?" is answered by yes or no. */
const TO_BE_SURE =
  /^(?:and |so )?(?:can|could|would) you (?:please )?confirm (?:that |whether |if )?((?:it|this|that|they|there|he|she|(?:the|my|our) [\w ]{2,30}?)(?:['’](?:s|re)| (?:is|are|was|were|has|have|will)) [^,?]{3,70})\?$/i;
/** "…, is that right?": what stands before it is the question. */
const IS_THAT_SO = /^(?:and |so )?is (?:that|this) (?:right|correct|so|true)\?$/i;
const NO_APOSTROPHE = /\b(does|is|do|did|has|have|was|are|were)nt\b/gi;

/** "Just checking you got my documents": whether we did. */
const GOT_IT =
  /\b(?:checking|wanted to (?:check|be sure)|making sure|want to (?:check|be sure)) (?:if |that |whether )?you(?:['’]ve)? (got|received|have) ([^,.?!]{3,60})/i;

/** "Is he coming?" of somebody who was to come. */
const COMING =
  /\b(?:is|are|will|when(?: is| are|['’]s| will)?|where(?: is| are|['’]s)?) (?:he|she|they|somebody|someone|anyone|the \w+|my \w+)\b[^?]{0,20}\b(?:com(?:e|ing)|here|got to|turn(?:ing)? up|arriv\w+)\b/i;
/** Somebody who comes to the house. */
export const VISITOR =
  /\b(?:plumber|engineer|technician|fitter|electrician|cleaner|carer|installer|locksmith|gardener|decorator|vet|nurse)s?\b/i;

/** Requests whose words are those of another. */
export function meantIn(clause: string, turn: string): Wanted | null {
  const sure = TO_BE_SURE.exec(clause)?.[1];
  if (sure !== undefined) {
    const about = `whether ${shift(plain(sure.replace(/\s*\([^()]*\)/g, '')))}`;
    return { want: 'question', clause, about, object: null, done: null };
  }
  const told = IS_THAT_SO.test(clause) ? /([^.?!\n]{12,90}), is (?:that|this) /i.exec(turn)?.[1] : undefined;
  if (told !== undefined && told.split(' ').length < 17) {
    const about = `whether it's right that ${shift(plain(told))
      .trim()
      .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
    return { want: 'question', clause, about: about.replace(NO_APOSTROPHE, "$1n't"), object: null, done: null };
  }
  const got = GOT_IT.exec(clause);
  if (got !== null) {
    const about = `whether we ${got[1]?.toLowerCase() ?? 'got'} ${shift(plain(got[2] ?? ''))}`;
    return { want: 'question', clause, about, object: null, done: null };
  }
  if (/^(?:so |and |but )?when (?:are|will) you (?:guys |people )?(?:be )?(?:com(?:e|ing)|here)\b/i.test(clause))
    return { want: 'visit', clause, about: null, object: null, done: null };
  return COMING.test(clause) && VISITOR.test(turn)
    ? { want: 'visit', clause, about: null, object: null, done: null }
    : null;
}
