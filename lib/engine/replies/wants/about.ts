import { shift } from '../shift.ts';

const PRONOUN = '(it|this|that|they|these|those|there|i|we|you|he|she|anyone|someone|somebody)';
const AUX = '(is|are|was|were|will|would|can|could|should|has|have|had|must|may)';
const YES_NO = new RegExp(`^${AUX} ${PRONOUN} (.+)$`, 'i');
const DOES = new RegExp(`^(?:does|do|did) ${PRONOUN} (.+)$`, 'i');
const THING =
  /^(is|are|was|were|will|would|could|can|has|have) ((?:the|my|our|your|this|that|these|those|a|an) (?:[\w'’-]+ ){1,5}?)(\w+ing|open|closed|shut|suitable|true|worth|enough|normal|accessible|refundable|still|already|back|available|free|included|covered|safe|possible|in|on|at|for|be|been|ready|real|genuine|allowed|compatible|refundable|waterproof|known|due|affected|the|a|an)\b(.*)$/i;
const THING_DOES =
  /^(?:does|do|did) ((?:the|my|our|your|this|that|these|those|a|an) (?:[\w'’-]+ ){1,4}?)(include|come|work|fit|support|cover|need|cost|take|offer|allow|run|last|use|require|have|apply|count|contain)\b(.*)$/i;
const THING_MAY =
  /^(can|could|will|would|should|may|must) ((?:the|my|our|your|this|that|these|those|a|an) (?:[\w.'’-]+ ){1,9}?)(go|be|come|stay|fit|work|take|have|use|get|stand|hold|cope|run|travel|join|park|sit|eat|drink|wear|wait)\b(.*)$/i;
const WH = new RegExp(
  `^((?:how (?:much|many|long|often|far|soon)|what|when|where|which (?:\\w+)|who|at what \\w+|why|how))(?: time)? ${AUX} (?:${PRONOUN} )(.*)$`,
  'i',
);
const WH_NOUN = /^(what|when|where|who|which) (is|are|was|were) ((?:the|my|our|your|a|an) .{2,40})$/i;
const HOW_DO = new RegExp(
  `^(how|where|when|what|why|which \\w+|how (?:much|long|many|often)) (?:do|does|did) ${PRONOUN} (.+)$`,
  'i',
);
const TO_DO = /^(how|where|what|when) (?:do|can|should|could|would|must) (?:i|we) (.+)$/i;
const UNSAFE =
  /["“”@<>{}[\]|]|https?:|\d{9,}|\b(?:fuck\w*|shit\w*|hell|damn\w*|bloody|idiot\w*|stupid|seriously|kidding|joke)\b/i;

/** A question as it stands in our sentence: "whether it fits a 15 inch laptop". Null where it cannot be turned safely. */
export function aboutOf(question: string): string | null {
  const plain = question
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^\s*(?:\d[.)]|[-*•])\s*/, '')
    .replace(/\?+$/, '')
    .replace(/,? (?:yes or no|please tell me)$/i, '')
    .replace(/^(?:(?:and|but|so|also|ok|okay|or|please|then|well|hi|hey|hello|quick (?:one|question))[,: ]+)+/i, '')
    .replace(
      /^(?:(?:can|could|would) (?:you|anyone|anybody|someone|somebody) )?(?:please )?(?:tell me|let me know|explain|confirm|advise|say) /i,
      '',
    )
    .replace(/\s+(?:please|thanks|thank you|or not|at all)$/i, '')
    .replace(/[\s,.]+$/, '')
    .trim();
  const words = plain.split(' ').length;
  if (plain.length < 6 || words > 24 || UNSAFE.test(plain)) return null;
  const turned = turn(plain);
  const either = / or (?:does|do|is|are|did|has|have|was|were|am) /i.test(plain);
  return turned === null || either ? quoted(question, plain) : lowered(said(turned));
}

/** From our side, tidied: "back to you" is back to us, and days have their capitals. */
function said(turned: string): string {
  const ours = turned.replace(/\b(to|with|from|at|by|for|of) you\b/gi, `$1 ${US}`);
  return apostrophes(shift(ours).replaceAll(US, 'us').replace(/\s+/g, ' '))
    .replace(/ or (should|can|could|will|would) you /g, ' or $1 ')
    .replace(DAYS, (day) => day.charAt(0).toUpperCase() + day.slice(1));
}

const US = '\u2403';
const DAYS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b|(?<=\bin )(?:march|may)\b/g;

/** "its been", "if its too much": as they would have written it with more time. */
const apostrophes = (text: string): string =>
  text.replace(/\bits (?=(?:been|not|gone|still|too|a|the|ok|okay|safe|possible|true)\b)/gi, "it's ");

const OPENS =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|how|what|when|where|which|who|why|may|must|any)\b/i;

/** What cannot be turned is said as they said it. */
function quoted(question: string, plain: string): string | null {
  if (!OPENS.test(plain) || !question.endsWith('?') || plain.split(' ').length > 22 || plain.split(' ').length < 3)
    return null;
  return `"${plain.charAt(0).toUpperCase()}${plain.slice(1)}?"`;
}

/** A question of this shape, and how it goes on after "you asked"; null where it asks about us. */
type Turn = readonly [shape: RegExp, said: (match: RegExpExecArray) => string | null];

const toUs = (subject: string | undefined): boolean => /^you$/i.test(subject ?? '');

/** "when an engineer will attend", "why the promise was not kept": asked inside a sentence, and in its order already. */
const EMBEDDED =
  /^(?:when|why|how|where|what|whether|which \w+) (?:(?:the|my|our|your|an?|this|that|these|those|\p{Lu}\p{Ll}+(?:['’]s)?|i|we|it|they|he|she|you|somebody|someone|nobody|anyone) )(?:[\w'’-]+ )*(?:will|was|were|is|are|has|have|had|can|could|would|came|comes|happened|did|got|happens|went|wasn['’]t|weren['’]t|isn['’]t)\b.*$|^what (?:happened|went wrong)\b.*$/u;

const TURNS: readonly Turn[] = [
  [EMBEDDED, ({ input }) => input],
  [
    /^is there (?:really |honestly )?(?:a|any|no|not a|not any) way (?:to|for \w+ to|that) (.+)$/i,
    ([, what]) => `whether there is a way to ${what}`,
  ],
  [
    /^(?:which|what|whose) (?!is\b|are\b|was\b|do\b|does\b|can\b|will\b)\w+ (?:fits?|is|are|goes|works?|comes|suits?|includes?|has|have)\b/i,
    ({ input }) => input,
  ],
  [/^(?:whether|if) (.+)$/i, ([, what]) => `whether ${what}`],
  [TO_DO, ([, word, what]) => `${word} to ${what}`],
  [WH, ([, word, aux, who, rest]) => (toUs(who) ? null : `${word} ${who} ${low(aux)} ${rest}`)],
  [WH_NOUN, ([, word, aux, noun]) => `${word} ${noun} ${low(aux)}`],
  [HOW_DO, ([, word, who, rest]) => (toUs(who) ? null : `${word} ${who} ${third(who, rest)}`)],
  [YES_NO, ([, aux, who, rest]) => (toUs(who) ? null : `whether ${who} ${low(aux)} ${rest}`)],
  [DOES, ([, who, rest]) => (toUs(who) ? null : `whether ${who} ${third(who, rest)}`)],
  [THING_MAY, ([, aux, thing, verb, rest]) => `whether ${thing}${low(aux)} ${verb}${rest}`],
  [THING, ([, aux, thing, first, rest]) => `whether ${thing}${low(aux)} ${first}${rest}`],
  [THING_DOES, ([, thing, verb, rest]) => `whether ${thing}${third('it', verb)}${rest}`],
];

function turn(text: string): string | null {
  for (const [shape, said] of TURNS) {
    const match = shape.exec(text);
    if (match !== null) return said(match);
  }
  return null;
}

/** "fit a laptop" after "it" is "fits a laptop". */
function third(subject = '', rest = ''): string {
  if (!/^(?:it|this|that|he|she|anyone|someone|somebody)$/i.test(subject)) return rest;
  return rest.replace(/^(\w+)/, (verb) =>
    /^have$/i.test(verb) ? 'has' : /(?:s|sh|ch|x|z|o)$/i.test(verb) ? `${verb}es` : `${verb}s`,
  );
}

const low = (word: string | undefined): string => (word ?? '').toLowerCase();
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
