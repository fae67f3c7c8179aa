const LEADS =
  /^(?:(?:and|but|so|also|ok|okay|oh|or|please|then|well|hi|hey|hello|great|thanks|quick (?:one|question))[,!: ]+)+/i;
const OPENS =
  /^(?:is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|may|must|shall|how|what|when|where|which|who|whose|why|any|at (?:what|which)|(?:on|from|until|by|for) (?:what|which|when))\b/i;
const UNSAID =
  /["“”@<>{}[\]|()]|https?:|\d{5,}|[£$€]|\b(?:u|ur|fuck\w*|shit\w*|hell|damn\w*|bloody|idiots?|stupid|seriously|kidding|joke|dead|die|suicid\w*|late (?:husband|wife|mother|father))\b/i;
const MOST_WORDS = 18;

/** A question as they wrote it, to stand between quotation marks; null where it is too long or not to be repeated. */
export function askedIn(clause: string): string | null {
  const plain = clause
    .replace(/\bu\b/gi, 'you')
    .replace(/\bur\b/gi, 'your')
    .replace(/\s+/g, ' ')
    .replace(LEADS, '')
    .replace(/[?!.,\s]+$/, '')
    .trim();
  const words = plain.split(' ').length;
  if (!clause.trimEnd().endsWith('?') || words < 3 || words > MOST_WORDS) return null;
  return OPENS.test(plain) && !UNSAID.test(plain) && !OPEN_END.test(plain)
    ? plain.charAt(0).toUpperCase() + plain.slice(1).replace(/\bi\b/g, 'I')
    : null;
}

const OPEN_END = /\b(?:or|and|but|the|an?|to|of|for|if|so)$/i;

/** A question turned into the beginning of its answer: "the office closes", to be followed by "at" and the hour. */
const BEGUN: Readonly<Record<string, RegExp>> = {
  wwhere: /^where to (?:find|see|get|look up|download) ((?!it$|them$|this$|that$)[^,]{3,60})$/i,
  wwhen:
    /^when ((?:it|they|this|that|he|she|you|(?:the|your|our|my|his|her) [\w'’ -]{2,40}?)(?: will|['’]ll| is| are| can| should| starts?| ends?| opens?| closes?| runs? out| expires?)\b(?! (?:best|better|on|at|that)\b)(?:(?! on | at |\bday\b)[^,]){0,50})$/i,
  wcost: /^how much ([^,]{2,60} (?:costs?|is|are|will be|would be|would cost|will cost))$/i,
  wlong: /^how long ([^,]{2,50} (?:takes?|lasts?|will take|would take|will be|usually takes?))$/i,
  whour: /^what time ((?:we|you|they|it|he|she|(?:the|your|our|my) [\w'’ -]{2,30}?|check-(?:in|out)) [^,]{2,50})$/i,
};

/** The beginning of the answer by the slot's name; null where the question is of another shape. */
export function begunBy(slot: string, about: string | null): string | null {
  return about === null ? null : (BEGUN[slot]?.exec(about)?.[1] ?? null);
}

/** Whether an answer begun in their words stands in a text. */
export const isBegunIn = (text: string, about: string | null): boolean =>
  about !== null &&
  Object.values(BEGUN).some((shape) => {
    const own = shape.exec(about)?.[1];
    return own !== undefined && text.toLowerCase().includes(own.toLowerCase());
  });
