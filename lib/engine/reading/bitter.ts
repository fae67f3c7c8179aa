import { isFeeling, isGood } from '../feelings/kinds.ts';
import { placesOf } from '../text/match.ts';
import { chainOf } from '../text/pattern.ts';
import { quoteOf, tight } from '../text/quote.ts';
import { NEGATED, scopeOf } from '../text/scope.ts';
import type { Sentence } from '../text/words.ts';
import type { Finding } from './evidence.ts';

const PRAISE =
  '(reassuring|helpful|professional|impressive|impressed|convenient|wonderful|brilliant|fantastic|great|lovely|superb|marvellous|marvelous|perfect|splendid|excellent|amazing|charming|classy|delightful|outstanding|terrific|genius|efficient|inspiring|comforting|magnificent|stellar|bravo|super)';

/** Praise that stands alone ("So reassuring.") or is louder than anything it names ("a huge well done"). */
const LONE = chainOf(`^(so|how|very|really|just|truly|absolutely|oh|well|simply|most)? ${PRAISE} (stuff|work|job)?$`);
const LOUD_PRAISE = chainOf(
  '((huge|massive|big|very|hearty|bravo) well done|^(and|so|oh|really|just)? well done|round of applause|slow clap|hats off|bravo|^congratulations|^congrats|gold star|standing ovation|ten out of ten|10 out of 10|top marks|full marks|five stars all round|(a|what a) masterclass|truly inspiring|a triumph)',
);
/** What fails, in so many words, even where no rule calls it a feeling. */
const FAILS = chainOf(
  '(another .{0,2} (update|email|survey|delay|excuse|apology|outage|error|ticket|fee|password)|yet another|parked .{0,3} (miles|km|kilometers|kilometres) away|still (nothing|no|not|waiting|broken|missing|down)|out for delivery|lost|nowhere|nobody|never (came|arrived|turned)|no (refund|reply|answer|parcel|internet|heating|food|order)|(not|never) (work|working|arrived|come|here|fixed|answered)|crashed|broke|charged twice|for (the)? (second|third|fourth|fifth) time)',
);
/** Deeds that earn praise, in a turn where it may well be meant. */
const DEEDS =
  /^(fixed|sorted|solved|resolved|replaced|refunded|helped|reimbursed|repaired|rescued|upgraded|recovered|works|working|grateful|appreciate|kind|lovely|patient|quickly|found|carried|early|though|although|despite)$/;
/** What of a failure a rule has seen. */
const TROUBLED = 0.3;
const BITTER = 0.55;
const REASON = 'Praise beside what went wrong, likely bitter';

const overlaps = ({ start, end }: Finding, sentence: Sentence) => start < sentence.end && end > sentence.start;

/**
 * Adds possible sarcasm where praise that stands alone or is louder than anything it names is followed by a plain
 * failure, or follows one at once. Never where they tell of a deed that earns it, or of relief.
 */
export function withBitterPraise(findings: readonly Finding[], read: readonly Sentence[], message: string): Finding[] {
  const praised = read.map((sentence) => [...placesOf(LONE, sentence), ...placesOf(LOUD_PRAISE, sentence)][0]);
  if (!praised.some(Boolean) || read.some(earns)) return [...findings];
  const failing = read.map(
    (sentence) =>
      placesOf(FAILS, sentence).length > 0 ||
      findings.some((each) => each.weight >= TROUBLED && isTrouble(each.for) && overlaps(each, sentence)),
  );
  const added: Finding[] = [];
  for (const [at, place] of praised.entries()) {
    if (!place || !(failing[at] || failing[at + 1] || failing[at - 1])) continue;
    const sentence = read[at] as Sentence;
    if ((scopeOf(sentence).bits[place[0]] ?? 0) & NEGATED) continue;
    const { start, end } = quoteOf(sentence, ...place);
    const core = tight(sentence, ...place);
    added.push({
      for: 'sarcasm',
      rule: 'sarcasm.beside_failure',
      message,
      weight: BITTER,
      reason: REASON,
      start,
      end,
      core,
    });
  }
  return [...findings, ...added];
}

const isTrouble = (name: string) =>
  (isFeeling(name) && !isGood(name)) || /^(cause:(fault|ignored|broken_promise)|repeat_contact)$/.test(name);

function earns(sentence: Sentence): boolean {
  const { bits } = scopeOf(sentence);
  return !sentence.question && sentence.norms.some((norm, at) => DEEDS.test(norm) && !((bits[at] ?? 0) & NEGATED));
}
