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

/** Money that was taken is spoken of. */
const TAKEN =
  /\b(?:charged|billed|debited|paid (?:for (?:it )?)?twice|taken (?:out )?twice|double payment|direct debit)\b/i;
/** "Send the second one back to me", "want the 12.99 back". */
const COMES_BACK =
  /\b(?:send|give|pay|put|return|transfer|want|need|like|get) (?:me |us )?(?:the|my|our|that|this)(?: (?:second|other|extra|duplicate))? (?:one|payment|charge|amount|\d+[.,]\d\d|[£$€]\s?\d[\d.,]*)(?: back)?(?: back| to (?:me|us)| onto? my \w+| please|\W*$)/i;
/** "Part of my money back": not all of it is asked for, and not all of it is promised. */
const IN_PART =
  /\b(?:(?:part|some|half|a (?:part|share|portion|bit)) of (?:my|the|our|that|what (?:i|we) paid)\b.{0,24}\b(?:back|refund\w*|returned)|(?:partial|part) refund|(?:some|half) (?:my|the|our)? ?money back)\b/i;
/** Who pays for what it cost them. */
const WHO_PAYS =
  /\bwho(?:['’]?s| is| will| would| pays)?(?: going to)?(?: pay| pays| compensate\w*| cover)?(?: me| us)? for ((?:my|our|the|this) [\w'’ -]{3,40}?)(?=[.,?!;]|$)/i;
const PAYS = /\b(?:pay|pays|compensate\w*|cover)\b/i;
/** They would go, and owe nothing for it. */
const FREE_TO_GO =
  /\b(?:leave|go|get out|be released|end (?:it|this|my contract)|cancel)(?: of (?:my|the|this) contract)? without (?:a|an|any|the|paying|having to pay)(?: (?:a|an|any|the))? ?(penalty|exit fee|fee|charge|early termination fee|cancellation fee)\b/i;
/** The paper that is wrong is to come again, right. */
const PUT_RIGHT = /\b(?:a|the) (?:corrected|right|correct|proper|amended) (?:one|version|copy)\b/i;
const A_PAPER = /\b(?:invoice|receipt|statement|certificate|contract|quote|letter|form|diploma|ticket|card)\b/i;
/** They would rather not carry it back. */
const NO_CARRYING =
  /\b(?:rather|prefer) not (?:to )?(?:have to )?(?:go|take|carry|bring|drive|queue)\b.{0,50}\b(?:post office|shop|store|depot|back|wrong|parcel)\b/i;

/** "When can he come instead?" of somebody who is to come to them. */
const HIS_COMING = /\b(?:when|what (?:day|time)) (?:can|could|will|would|is) (?:he|she) (?:be )?com(?:e|ing)\b/i;
/** Nothing is to be taken until it is checked. */
const NOT_YET = /\bbefore (?:you|it|the money) (?:take|takes|collect|is taken|goes? out|is collected|leaves?)\b/i;
const OWN_DATA =
  /\b(?:copy of|send me|provide) (?:all )?(?:of )?(?:the |my |our )?(?:personal )?(?:data|information|records?) (?:that )?(?:you|held|stored)\b/i;
const WITHDRAWN = /\b(letter|notice|demand|warning|strike) (?:to be |is |be )?(?:withdrawn|revoked|taken back)\b/i;

/** What comes back is asked, and not ordered. */
const HOW_MUCH_BACK =
  /^(?:and |so |but )?(?:what|how much)(?: of (?:it|this|that))? (?:will|would|can|do|is|are|am) .{0,24}\b(?:refunded|reimbursed|get back|paid back|given back)\b/i;
/** What it cost them elsewhere. */
const PAID_FOR = /\b(?:like|want|expect|have) ((?:my|our|the) [\w -]{3,30}?) (?:to be )?(?:paid for|covered)\b/i;
/** Something of theirs was marred by ours, and is to be made good. */
const MADE_GOOD =
  /\b(?:want|need|like|expect) (?:this|it|that|the \w+) (?:to be )?(?:repaired|mended|put right|made good|fixed)\b/i;
const MARK = /\b(?:scratch|dent|hole|crack|stain|burn|scrape|gouge|damage)(?:e?s|ed)?\b/i;
const MARRED =
  /\b(?:my|our|the) (?:\w+ ){0,2}(floor|wall|door|car|fence|table|ceiling|carpet|lawn|window|gate|driveway)\b/i;

/** Requests that no verb of asking names. */
function plainlyMeant(clause: string, turn: string): Wanted | null {
  const bare = { clause, about: null, object: null, done: null };
  if (IN_PART.test(clause)) return { want: 'refund', ...bare, object: 'part' };
  if (COMES_BACK.test(clause) && TAKEN.test(turn)) return { want: 'refund', ...bare };
  const cost = PAYS.test(clause) ? WHO_PAYS.exec(clause)?.[1] : undefined;
  if (cost !== undefined) return { want: 'remedy', ...bare, object: shift(plain(cost)).trim() };
  const free = FREE_TO_GO.exec(clause)?.[1];
  if (free !== undefined)
    return { want: 'remedy', ...bare, object: `leaving without ${/^[ae]/i.test(free) ? 'an' : 'a'} ${free}` };
  if (NO_CARRYING.test(clause)) return { want: 'back', ...bare };
  if (HOW_MUCH_BACK.test(clause)) return { want: 'credit', ...bare };
  const paid = PAID_FOR.exec(clause)?.[1];
  if (paid !== undefined) return { want: 'remedy', ...bare, object: shift(plain(paid)).trim() };
  const marred = MADE_GOOD.test(clause) && MARK.test(turn) ? MARRED.exec(turn)?.[1] : undefined;
  if (marred !== undefined) return { want: 'damage', ...bare, object: marred.toLowerCase() };
  if (HIS_COMING.test(clause)) return { want: 'visit', ...bare };
  if (NOT_YET.test(clause)) return { want: 'hold', ...bare };
  if (OWN_DATA.test(clause)) return { want: 'document', ...bare };
  const withdrawn = WITHDRAWN.exec(clause)?.[1];
  if (withdrawn !== undefined) return { want: 'change', ...bare, done: `withdrawn the ${withdrawn.toLowerCase()}` };
  return PUT_RIGHT.test(clause) && A_PAPER.test(turn) ? { want: 'document', ...bare } : null;
}

/** Requests whose words are those of another. */
export function meantIn(clause: string, turn: string): Wanted | null {
  const meant = plainlyMeant(clause, turn);
  if (meant !== null) return meant;
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
