import { shift } from '../shift.ts';

const PRONOUN = '(it|this|that|they|these|those|there|i|we|you|he|she|anyone|someone|somebody)';
const AUX = '(is|are|was|were|will|would|can|could|should|has|have|had|must|may)';
/** "This room" is a thing, "this normal" is not. */
const ALONE =
  '(?!(?:this|that|these|those) (?!(?:an?|the|one of|some|from|yours?|mine|ours?|really|genuine|real|true|right|normal|correct|safe|ok|okay|still|also|included|something|how|what|why|going|being|for|in|on|to|not|usual|common|allowed|possible|dangerous|legal|legit|due|all)\\b))';
const YES_NO = new RegExp(`^${AUX} ${ALONE}${PRONOUN} (.+)$`, 'i');
const DOES = new RegExp(`^(?:does|do) ${ALONE}${PRONOUN} (.+)$`, 'i');
const THING =
  /^(is|are|was|were|will|has|have) ((?:the|my|our|your|this|that|these|those|a|an) (?:[\w'’-]+ ){1,5}?)(\w+ing|open|closed|shut|suitable|true|worth|enough|normal|ok|okay|good|big|small|large|strong|vegan|vegetarian|halal|faulty|broken|defective|accessible|refundable|still|already|back|available|free|included|covered|safe|possible|be|been|ready|real|genuine|allowed|compatible|refundable|waterproof|known|due|affected|valid|the|a|an)\b(.*)$/i;
const THING_DOES =
  /^(?:does|do|did) ((?:the|my|our|your|this|that|these|those|a|an) (?:[\w'’-]+ ){1,4}?)(include|come|work|fit|support|cover|need|cost|take|offer|allow|run|last|use|require|have|apply|count|contain)\b(.*)$/i;
const THING_MAY =
  /^(can|could|will|would|should|may|must) ((?:the|my|our|your|this|that|these|those|a|an) (?:[\w.'’-]+ ){1,9}?)(go|be|come|stay|fit|work|take|have|use|get|stand|hold|cope|run|travel|join|park|sit|eat|drink|wear|wait|carry|deliver|bring|send|ship|make|do|see|collect|install|pick|pay|keep|change|add|leave|open|put|start|move|help|fix|refund|set)\b(.*)$/i;
const WH = new RegExp(
  `^(how (?:much|many|long|often|far|soon)(?: time)?|what time|what|when|where|which (?:\\w+)|who|at what \\w+|why|how) ${AUX} (?:${PRONOUN} )(.*)$`,
  'i',
);
const WH_NOUN = /^(what|when|where|who|which) (is|are|was|were) ((?:the|my|our|your|a|an) .{2,40})$/i;
const HOW_DO = new RegExp(
  `^(how (?:much|long|many|often)|how|where|when|what|why|which \\w+|what time) (?:do|does) ${PRONOUN} (.+)$`,
  'i',
);
const NOUN_DOES =
  /^(what time|when|where|how (?:long|often|much|many \w+)|how|why|which \w+|what \w+) (?:do|does) ((?:the|my|our|your|an?|this|these|those) (?:[\w'’-]+ ){1,5}?)(go|leave|start|open|close|arrive|end|finish|stop|cost|take|last|need|work|get|come|run|happen|begin|want|keep|say|mean|apply|cover|include|have|use|ship|charge|show)\b(.*)$/i;
const TO_DO = /^(how|where|what|when) (?:do|can|should|could|would|must) (?:i|we) (.+)$/i;
const UNSAFE =
  /["“”@<>{}[\]|]|https?:|\d{9,}|\b(?:fuck\w*|shit\w*|hell|damn\w*|bloody|idiot\w*|stupid|seriously|kidding|joke)\b/i;

/** A question as it stands in our sentence: "whether it fits a 15 inch laptop". Null where it cannot be turned safely. */
export function aboutOf(question: string): string | null {
  const plain = question
    .replace(/\bu\b/gi, 'you')
    .replace(/\bur\b/gi, 'your')
    .replace(/^(is|was) (?=(?:possible|normal|ok|okay|safe|allowed)\b)/i, '$1 it ')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^\s*(?:\d[.)]|[-*•])\s*/, '')
    .replace(/\?+$/, '')
    .replace(/ or (?:nah|nope|what)\b.*$/i, '')
    .replace(/,? (?:yes or no|please tell me)$/i, '')
    .replace(/(?:,? because|, (?:since|as)) (?:i|we|my|our|it|the|he|she|they)(?:['’]\w+)? .*$/i, '')
    .replace(/^(?:(?:and|but|so|also|ok|okay|or|please|then|well|hi|hey|hello|quick (?:one|question))[,: ]+)+/i, '')
    .replace(
      /^(?:all (?:i|we) (?:want|need|ask) is |(?:i|we|he|she|they|customer|caller) )?(?:also |still )?(?:would like|['’]d like|wants?|needs?|asked|asks|do(?:n['’]t| not) know|have no idea)? ?(?:to (?:know|ask|hear) )?(?=(?:if|whether|how|what|when|where|why|who|which)\b)/i,
      '',
    )
    .replace(
      /^(?:(?:can|could|would) (?:you|anyone|anybody|someone|somebody) )?(?:please )?(?:tell me|let me know|explain|confirm|advise|say) /i,
      '',
    )
    .replace(/, (?:he|she|it|they|i|we|my \w+)(?:['’](?:s|m|re|ve)| (?:is|am|are|have|has)) .*$/i, '')
    .replace(
      /^(why|when|where|whether|if|how \w+) (?=(?:last|old|new|final|current) \w+ (?:is|was|has|stays|went|will)\b)/i,
      '$1 the ',
    )
    .replace(
      /^(?:roughly|exactly|also|maybe|more or less|approximately) (?=(?:if|whether|how|what|when|where|why|who|which)\b)/i,
      '',
    )
    .replace(/,? (?:otherwise|or else|if not)\b.*$/i, '')
    .replace(/, (?:was|were|had been|been|was told|now)\b.*$/i, '')
    .replace(/\s+(?:please|thanks|thank you|or not|at all)$/i, '')
    .replace(/ please(?= )/i, '')
    .replace(/[\s,.]+$/, '')
    .trim();
  const first = IF_FIRST.exec(plain);
  if (first !== null) return conditioned(first[2] ?? '', first[1] ?? '');
  const words = plain.split(' ').length;
  if (plain.length < 6 || words > 24 || UNSAFE.test(plain)) return null;
  const turned = turn(plain) ?? (isAskedFor(question) ? inOrder(plain) : null);
  return turned === null || TWO.test(plain) ? null : lowered(said(turned));
}

/** "If I take Pro now can I go down later": what hangs on it comes last. */
const IF_FIRST =
  /^if ((?:i|we|it|they) [^,?]{3,50}?),? ((?:can|could|will|would|do|does|is|are|should|must|may) (?:i|we|it|they|there|the|my|our)\b.{4,70})$/i;

function conditioned(question: string, condition: string): string | null {
  const about = aboutOf(`${question}?`);
  return about === null || UNSAFE.test(condition) ? null : `${about} if ${shift(condition)}`;
}

/** From our side, tidied: "back to you" is back to us, and days have their capitals. */
function said(turned: string): string {
  const ours = turned
    .replace(/\b(to|with|from|at|by|for|of) you\b/gi, `$1 ${US}`)
    .replace(
      /\byou (?=(?:send|sent|sell|sold|make|made|post|posted|offer|charge|charged|deliver|delivered|stock|use)\b)/gi,
      `${WE} `,
    )
    .replace(/\b(anything|something|nothing|what) you (can|could|might|are|will)\b/gi, `$1 ${WE} $2`);
  return apostrophes(
    shift(ours)
      .replaceAll(US, 'us')
      .replaceAll(WE, 'we')
      .replace(/\s+/g, ' ')
      .replace(/\bif our\b/g, 'if your'),
  )
    .replace(/ or (should|can|could|will|would) you /g, ' or $1 ')
    .replace(DAYS, (day) => day.charAt(0).toUpperCase() + day.slice(1));
}

const US = '\u2403';
const WE = '\u2404';

/** Who is asked about, once we say it: "you" are we. A request ("could you …") is no question. */
const subject = (who = '', aux = ''): string | null =>
  /^you$/i.test(who) ? (/^(?:is|are|was|were|has|have|had|do|does)$/i.test(aux) ? WE : null) : who;
const DAYS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b|(?<=\bin )(?:march|may)\b/g;

/** "its been", "if its too much": as they would have written it with more time. */
const apostrophes = (text: string): string =>
  text.replace(/\bits (?=(?:been|not|gone|still|too|a|the|ok|okay|safe|possible|true)\b)/gi, "it's ");

/** Two questions in one sentence: the second would stand in the wrong order. */
const TWO =
  /\b(?:or|and|but),? (?:roughly |also |then )?(?:does|do|is|are|did|has|have|was|were|am|can|could|would|will|should|may|must|shall|who|what|where|why|how (?!to|much|long|many)\w+) /i;

const OPENS =
  /^(?:and |but |so |also |or )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|how|what|when|where|which|who|why|may|must|any)\b/i;

/** Whether a clause asks something that wants an answer, although it cannot be said inside a sentence of ours. */
export const isPlainQuestion = (clause: string): boolean => {
  const words = clause.split(' ').length;
  return OPENS.test(clause) && clause.endsWith('?') && words >= 3 && words <= 24 && !UNSAFE.test(clause);
};

/** A question of this shape, and how it goes on after "you asked"; null where it asks about us. */
type Turn = readonly [shape: RegExp, said: (match: RegExpExecArray) => string | null];

/** "how long it takes", "where we should go when we get there": in the order of a sentence of ours already. */
const TOLD_ORDER =
  /^(?!.* (?:would|will|can|could|should|do|does|did|is|are|was) (?:you|i|we|it|they|he|she)\b)(how (?:long|much|often|soon|far|many \w+)|when|where|what time|why|what|which (?!(?:is|are|was|were|do|does|did|will|would|can|could|should|has|have)\b)\w+) (it|they|he|she|i|we|you|this|that|(?:the|my|our|your) [\w'’-]+)(?:['’](?:ll|re|ve|d|s))? (?!\w+ed\b)[\w'’]+\b.*$/i;

function inOrder(text: string): string | null {
  const found = TOLD_ORDER.exec(text);
  return found === null ? null : text.replace(/^(how \w+|what time|which \w+|\w+) you\b/i, `$1 ${WE}`);
}

/** What only begins like a question ("when I rang …") asks nothing. */
const isAskedFor = (question: string): boolean =>
  question.endsWith('?') ||
  /^how (?:long|much|often|soon|far)\b/i.test(question) ||
  /^(?:(?:and|but|so|also|please|customer|caller|i|we|he|she) )*(?:(?:can|could|would) (?:you|someone|somebody) )?(?:please )?(?:tell|let|explain|confirm|advise|say|asks?|asked|wants?|would like|need|do(?:n['’]t| not)|still)\b/i.test(
    question,
  );

/** "when an engineer will attend", "why the promise was not kept": asked inside a sentence, and in its order already. */
const EMBEDDED =
  /^(?:when|why|how(?: long| much| soon| often| far)?|where|what|whether|which \w+) (?:(?:the|my|our|your|an?|this|that|these|those|\p{Lu}\p{Ll}+(?:['’]s)?|i|we|it|they|he|she|you|somebody|someone|nobody|anyone) )(?:[\w'’-]+ )*(?:will|was|were|is|are|has|have|had|can|could|would|came|comes|happened|did|got|happens|went|wasn['’]t|weren['’]t|isn['’]t)\b(?! (?:you|i|we|it|they|he|she)\b).*$|^what (?:happened|went wrong)\b.*$/u;

/** "Why was my order cancelled", "how long is a return label valid". */
const WH_THING =
  /^(why|when|how|where|what time|how (?:long|much|many|often|far|soon|early|late)) (is|are|was|were|has|have|will|can|could|should|would|must) ((?:the|my|our|your|this|that|these|those|an?|his|her|their) (?:[\w'’-]+ ){1,4}?)(\w+ed|\w+en|sent|paid|made|due|valid|ready|open|closed|available|coming|going|still|so|not|be|take|lost|held|put|done|gone|worth|back|on|in|at)\b(.*)$/i;
/** "How early do we have to confirm numbers". */
const HOW_SOON = new RegExp(
  `^(how (?:early|late|big|small|heavy|old|high|wide|deep|soon|far)) (?:do|does) ${PRONOUN} (.+)$`,
  'i',
);

const TURNS: readonly Turn[] = [
  [/^(?:what|how|where|when|which \w+|who) to \w+.*$/i, ({ input }) => input],
  [
    /^(when|how|where|why|what time) (will|can|could|would|should) ((?:the|my|our|your|this|that) [\w'’ -]{2,50}?) (be|come|go|get|arrive|open|start|work|happen|take|cost|reach|return)\b(.*)$/i,
    ([, word, aux, thing, verb, rest]) => `${low(word)} ${thing} ${low(aux)} ${verb}${rest}`,
  ],
  [WH_THING, ([, word, aux, thing, said, rest]) => `${low(word)} ${thing}${low(aux)} ${said}${rest}`],
  [HOW_SOON, ([, word, who, rest]) => around(who, 'do', (whom) => `${low(word)} ${whom} ${third(who, rest)}`)],
  [/^what happens (?:if|when) .{4,60}$/i, ({ input }) => input],
  [
    /^what(?:['’]?s| is| are| would be) (the|my|our|your) (cost|price|charge|fee|deposit|deadline|limit|difference)$/i,
    ([, whose, what]) => `what ${low(whose)} ${low(what)} is`,
  ],
  [/^how (?:long|much|soon|often|far) (?:i|we|it|he|she|they)['’](?:d|ll|re|ve|s) \w+.*$/i, ({ input }) => input],
  [EMBEDDED, ({ input }) => input.replace(/^((?:when|why|how|where|what|whether|which \w+) )you\b/i, `$1${WE}`)],
  [
    /^is there (?:really |honestly )?(?:a|any|no|not a|not any) way (?:to|for \w+ to|that) (.+)$/i,
    ([, what]) => `whether there is a way to ${what}`,
  ],
  [
    /^(?:which|what|whose) (?!is\b|are\b|was\b|do\b|does\b|can\b|will\b)\w+ (?:fits?|is|are|goes|works?|comes|suits?|includes?|has|have)\b/i,
    ({ input }) => input,
  ],
  [
    /^(?:whether|if) (.+)$/i,
    ([, what]) => `whether ${what?.replace(/^(?=(?:old|new|last|final|current) \w+)/i, 'the ')}`,
  ],
  [
    /^who (?!(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b)\w+ .{2,50}$/i,
    ({ input }) => input.replace(/^who you\b/i, `who ${WE}`),
  ],
  [
    /^((?:on|to|from|at|in|for|by|under) (?:which|what) [\w -]{2,40}?) (was|were|is|are|has|have) ((?:the|my|our|your|this) [\w'’-]+(?: [\w'’-]+)?) (\w+ed|\w+en|sent|paid|made|due|put|going|coming)\b(.*)$/i,
    ([, which, aux, thing, verb, rest]) => `${low(which)} ${thing} ${low(aux)} ${verb}${rest}`,
  ],
  [
    /^(why|when|where|how) (was|were|is|are|has|have) ((?:the|my|our|this) [\w'’-]+(?: [\w'’-]+)??) (\w+ed|\w+en|sent|paid|made|cut|lost|late|so \w+|still \w+|not \w+)\b(.*)$/i,
    ([, word, aux, thing, verb, rest]) => `${low(word)} ${thing} ${low(aux)} ${verb}${rest}`,
  ],
  [/^(?:is|was) (?:it|this|that) you or (?:me|us)\b.*$/i, () => 'whether it is on your side or on mine'],
  [TO_DO, ([, word, what]) => `${word} to ${what}`],
  [WH, ([, word, aux, who, rest]) => around(who, aux, (whom) => `${word} ${whom} ${low(aux)} ${rest}`)],
  [WH_NOUN, ([, word, aux, noun]) => `${word} ${noun} ${low(aux)}`],
  [HOW_DO, ([, word, who, rest]) => around(who, 'do', (whom) => `${word} ${whom} ${third(who, rest)}`)],
  [YES_NO, ([, aux, who, rest]) => around(who, aux, (whom) => `whether ${whom} ${low(aux)} ${rest}`)],
  [
    /^do ((?:(?!you\b|i\b|we\b|they\b|the\b|my\b|your\b)[\w'’-]+ ){0,2}[\w'’-]+s) (need|have|get|pay|come|go|count|cost|fit|work|eat|take|include|run|travel|enter|apply|use)\b(.*)$/i,
    ([, who, verb, rest]) => `whether ${who} ${verb}${rest}`,
  ],
  [
    /^did ((?:some|any)(?:one|body)(?: else)?|it|he|she|they|(?:the|my|our|this|that) [\w'’-]+(?: [\w'’-]+){0,2}?) (get|go|come|leave|send|pay|take|make|see|lose|find|break|arrive|receive|use|change|charge|work|open|order|start|fail)\b(.*)$/i,
    ([, who, verb, rest]) =>
      PAST[low(verb)] === undefined ? null : `whether ${lowered(who as string)} ${PAST[low(verb)]}${rest}`,
  ],
  [
    /^(where|when|why|how) did (it|he|she|they|(?:the|my|our|this|that) [\w'’-]+(?: [\w'’-]+){0,3}?) (get|go|come|leave|change|fail|break|arrive|open|start|work)\b(.*)$/i,
    ([, word, who, verb, rest]) =>
      PAST[low(verb)] === undefined ? null : `${low(word)} ${who} ${PAST[low(verb)]}${rest}`,
  ],
  [DOES, ([, who, rest]) => around(who, 'do', (whom) => `whether ${whom} ${third(who, rest)}`)],
  [THING_MAY, ([, aux, thing, verb, rest]) => `whether ${thing}${low(aux)} ${verb}${rest}`],
  [THING, ([, aux, thing, first, rest]) => `whether ${thing}${low(aux)} ${first}${rest}`],
  [
    NOUN_DOES,
    ([, word, thing, verb, rest]) => `${word} ${thing}${/s $/.test(thing as string) ? verb : third('it', verb)}${rest}`,
  ],
  [
    THING_DOES,
    ([, thing, verb, rest]) => `whether ${thing}${/[^s]s $/.test(thing as string) ? verb : third('it', verb)}${rest}`,
  ],
];

/** What somebody may be asked to have done, with its past. */
const PAST: Readonly<Record<string, string>> = {
  get: 'got',
  go: 'went',
  come: 'came',
  leave: 'left',
  send: 'sent',
  pay: 'paid',
  take: 'took',
  make: 'made',
  see: 'saw',
  lose: 'lost',
  find: 'found',
  break: 'broke',
  arrive: 'arrived',
  receive: 'received',
  use: 'used',
  change: 'changed',
  charge: 'charged',
  work: 'worked',
  open: 'opened',
  order: 'ordered',
  start: 'started',
  fail: 'failed',
};

const around = (who: string | undefined, aux: string | undefined, saying: (whom: string) => string): string | null => {
  const whom = subject(who, aux);
  return whom === null ? null : saying(whom);
};

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
