import { splitTurn } from '../split.ts';

/** Words that make a sentence a request, a wish or a question. */
const ASKING =
  /\?|\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|i|we|he|she|someone|somebody|anyone|one of you)|(?:i|we)(?:['’]d| would| should) (?:\w+ )?(?:like|prefer|rather|appreciate|be grateful)|(?:i|we|he|she) (?:really |just |only |also |now |simply )?(?:want|need|wish|demand|expect|insist|ask)|(?:he|she|customer|caller|and|,|client|guest|patient) (?:wants|asks|needs)|wondering|(?:tell|give|send|call|ring|refund|let) (?:me|us)|confirm|i don['’]?t want|do not want|no longer (?:want|need)|would appreciate|happy to|what do i do|(?:rang|called|calling|writing|wrote|ringing) to (?:change|correct|update|add|remove|move)|checking (?:if |that |whether )?you|(?:do(?:n['’]t| not) know|no idea) (?:when|where|how long|which))\b/i;
/** An order at the beginning of a sentence. */
const ORDER =
  /^(?:and |so |then |just |also )?(?:wants?|asks|needs?|wanna|want to|need to|(?:would )?like to|cancel|stop|refund|replace|send|resend|fix|change|correct|remove|delete|close|block|unlock|reset|update|confirm|call|ring|explain|tell|give|put|take|book|move|swap|credit|waive|pay|reopen|restore|sort|collect)\b/i;
/** A question without its mark, at the beginning of a sentence. */
const OPEN =
  /^(?:and |so |but |ok |okay |also,? )*(?:is|are|does|do|did|when|where|why|how|which|what|who|can|could|will|would|should|any (?:idea|news|update|chance|way))\b/i;

/** The first of two questions under one mark. */
const INVERTED =
  /^(?:(?:how (?:much|many|long|often|far|soon)|what(?: time)?|when|where|which(?: \w+)?|who|why|how) )?(?:is|are|was|were|do|does|did|will|would|can|could|should|has|have) (?:you|i|we|it|they|he|she|there|the|my|our|your|this|that)\b/i;

const JOINTS =
  /[,;:]? (?:and )?\((?:[a-e]|i{1,3}|[1-5])\) |,? and if (?:so|yes|not),? |(?:,? or (?=(?:please |cancel|send|refund|replace|tell|just ))|,? (?:and|but|then|plus)(?: also| then| please)? |, (?:please )?|; |: | - | – |, (?=(?:where|when|why|how) (?:did|do|is|are|has|have|can|does|will)\b))(?=(?:please|pls|can|could|would|will|tell|let|confirm|cancel|send|resend|refund|replace|get|give|pay|stop|remove|fix|put|change|correct|close|delete|have|call|ring|how|why|what|when|which|where|who|whether|is|are|does|do|did|i|we|it|that|take|make|block|advise|explain|issue|provide|should|shall|may|must|do|am|someone|somebody|wants?|asks?)\b)/i;

/** "at 9.30": a time, which would end the sentence; a sum stays as it is. */
const clockOrSum = (match: string, hours: string, minutes: string, at: number, whole: string): string =>
  Number(hours) < 24 &&
  Number(minutes) < 60 &&
  /\b(?:at|from|to|by|until|till|before|after|and) $/i.test(whole.slice(0, at))
    ? `${hours}:${minutes}`
    : match;

/** Bits of the turn in which something is asked for, in order. A request's second half is a request too. */
export function askingClauses(turn: string): string[] {
  return splitTurn(
    turn
      .slice(0, 4000)
      .replace(/^\s*(?:@\w+[\s,:]+)+/, '')
      .replace(
        /^\s*(?:hi|hello|hey)(?: there| all| team)? (?=(?:is|are|do|does|did|can|could|will|would|how|when|where|what|which)\b)/i,
        '',
      )
      .replace(/\b(\d{1,2})\.(\d\d)\b(?!\.?\d| ?(?:euros?|pounds?|dollars?|m\b))/g, clockOrSum)
      .replace(
        /(\b(?:if|whether|when|how)\b[^.!?]{5,90}?),? and the (cost|price|fee|charge)(?=[.,?!]|$)/gi,
        '$1 and what is the $2?',
      )
      .replace(/\bwhats\b/gi, "what's"),
  )
    .slice(0, 30)
    .filter((sentence) => sentence.length < 500 && isAsking(sentence))
    .flatMap(halves)
    .slice(0, 14);
}

function isAsking(sentence: string): boolean {
  return (
    ASKING.test(sentence) ||
    ORDER.test(sentence) ||
    OPEN.test(sentence) ||
    /, (?:(?:where|when|why|how) )?(?:is|are|will|do|does|did|can|could|would|should|must) (?:it|they|he|she|there|i|we|you)\b|, (?:where|when|why|how) (?:did|do|does|is|are|has|have) (?:the|my|our)\b/i.test(
      sentence,
    )
  );
}

/** The parts of a sentence from its first request on: what comes before only tells. */
function halves(sentence: string): string[] {
  const parts = sentence
    .split(JOINTS)
    .map((part) => part.replace(/^[\s,;-]+|[\s,;.!-]+$/g, ''))
    .filter((part) => part.length > 3);
  const question = sentence.endsWith('?');
  const first = parts.findIndex(isAsking);
  const asked = first < 0 ? [sentence] : parts.slice(first);
  return asked.map((part, at) =>
    question && (at === asked.length - 1 || INVERTED.test(part)) && !part.endsWith('?') ? `${part}?` : part,
  );
}
