import { classOf } from '../echo/nouns.ts';
import { turned } from './turned.ts';
import { IRREGULAR, isAdverb, isPast, isTensed } from './verbs.ts';

/** What a customer tells, said back to them in order: one sentence or two. */
export interface Story {
  /** Lower-case start, no full stop at the end. */
  text: string;
  /** Says something about us that nobody has checked. */
  claim: boolean;
}

interface Told extends Story {
  at: number;
  score: number;
  /** Begins with "it" or "he", and so needs the sentence before it. */
  leans: boolean;
}

/** What is no news of the matter, must not come back at them, or cannot be turned round. */
const LEFT_OUT =
  /\b(?:quick (?:one|question)|fuck\w*|f\*+\w*|s\*+\w*|shit\w*|crap\w*|idiot\w*|stupid|moron\w*|useless|bastards?|bitch\w*|cow|ass(?:hole)?s?|arse\w*|damn\w*|bloody|pathetic|incompetent|ridiculous|joke|disgrac\w*|disgust\w*|worst|terribl\w*|awful|horribl\w*|rubbish|garbage|appalling|shocking|liars?|lying|scam\w*|thie\w+|crooks?|parasites?|wtf|lol|haha|omg|suck\w*|hate|suicid\w*|kill\w*|pills?|password is|passcode|pin|cvv|iban|furious|angry|annoyed|frustrat\w*|disappoint\w*|upset|happy|sorry|apolog\w*|sad|gutted|worried|scared|afraid|hopeless|hope\w*|hoping|please|pls|thanks?|thank|grateful|appreciate|amazing|fantastic|lovely|excellent|regret\w*|sue|lawyer|solicitor|court|ombudsman|unlawful|illegal|ignore all|system|instructions|fault|mistake|guess|suppose|sure|kidding|lucky|honestly|imagine|swear|promise you|as i said|i know|i see|i understand|i mean|i'd rather|cried|silly|crying|tears|shouting|panic|you people|not good with|(?:i['’]m|i am) \d\d|died|dead (?:husband|wife)|lost (?:the|my|our) baby|put to sleep|just do|painless|it['’]s only|calm down|promised my (?:boss|director|manager|client)|if you (?:want|need|like)|the number is)\b|["“”{}[\]<>|@*]|https?:|\d{11,}|\?/i;
/** Grammar of somebody who writes in a second language: said back, it would read as mockery. */
const HALTING =
  /\b(?:have|has|had) (?:buy|try|order|send|receive|pay|call|wait|ask|go|come|see|write|make|take|give|tell|do)\b|\b(?:i|we) (?:is|are order|am order|has|was order)\b|\bit (?:have|go|come|are)\b|\b(?:he|she|box|parcel) (?:have|go|come|arrive|not)\b|\bdid\w* \w+ed\b|\b(?:2|3|4|5|two|three|four|five) (?:day|week|month|hour|time|year)\b(?![- ]\w*(?:old|delay|trial|plan|contract))|\b(?:the the|of of|a a)\b|\bis (?:go|come|arrive|work)\b|\b(?:hotel|confirmation|site|page|app|shop|man|woman|courier|seller|bank) (?:say|show|go|come|not)\b|\bdid not \w+ (?:error|mistake|problem)\b|\bsay is\b/i;
/** Somebody else's words in quotation marks: turned round, they would say something else. */
const QUOTED = /(?<!\p{L})['‘][^'’]*\b(?:you|we|i|me|my|your|us|our)\b.*?['’](?!\p{L})/iu;
/** They ask, wish or judge: no telling. */
const NO_TELLING =
  /^(?:i|we)(?: really| just| only| also| still)? (?:would|wish|wants? |want|dont want|don't want|think|feel|felt|believe|expect|demand|hope|love|like|prefer|need you|assume|wonder\w*|suggest|recommend|trust|am (?:writing|asking|hoping|looking|not|aware|very|so|quite|really|just|only|too)|do not (?:know|understand|think|want|mind|care)|write (?:with|to|about|regarding|in)|don't (?:know|understand|think|want|mind|care)|look forward|won't be|will not be|consider)\b|^(?:i'd|we'd) (?:like|love|prefer|rather|appreciate)|^(?:i'm|im|we're) (?:writing|asking|hoping|not|just|wondering|so|very|really|only|too)\b|^(?:to be|so (?:that|why|what)|that's|thats|this is (?:not|un)|it is (?:not|un)|it's (?:not|a|an|just)\b|there is no (?:excuse|way)|nothing (?:dramatic|more))/i;
const SUBJECT =
  /^(?:i|we|my|our|the|this|these|your|his|her|their|you|it|they|he|she|nobody|no-one|no|none|nothing|someone|somebody|everyone|everybody|everything|there|all|both|half|one|each|every|another|two|three|four|five|six|some|last|since|on|in|at|upon|when|after|for|yesterday|today|this)$/;
const LEANS = /^(?:it|they|he|she|his|her|their|that|this|these|those|another|one|both|then|there)\b/i;
const NEWS =
  /n['’]t\b|\b(?:not|never|still|twice|wrong|broken|late|missing|again|lost|crash\w*|damaged|no|nobody|nothing|without|error|fail\w*|stuck|stopped|cracked|chipped|leak\w*|wait\w*|cold|only|instead|but|cancel\w*|expired|faulty|empty|gone|dead|same|down|up|slow|rude\w*|charged|promised|deleted|declined|delayed|delay|came|come|hours?|days?|weeks?|months?|years?|nine|ten|due|deadline|tonight|stolen|got|crack|scratch|deleted|fail\w*|without)\b/i;

const MONTHS =
  /\b(JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)\b/g;
const STRESSED =
  /\b(?:HIS|HER|DAY|EARLY|EVERY|SIX|TODAY|AGAIN|ALL|NOT|NEVER|STILL|YET|TWICE|HAVE|PAID|HOURS|WEEKS|MONTHS|YEARS)\b/g;

/**
 * The best of what they tell in at most so many words, in their order; null where nothing can be said back safely.
 * `hurts` are their words, in lower case, that were evidence of trouble: a sentence that holds some matters more.
 */
export function storyOf(sentences: readonly string[], most: number, hurts: readonly string[] = []): Story | null {
  const told = sentences.slice(0, 30).flatMap((sentence, at) => tellingOf(sentence, at, most, hurts));
  const chosen: Told[] = [];
  let left = most;
  for (const each of [...told].sort((a, b) => b.score - a.score)) {
    const words = each.text.split(' ').length;
    if (words > left || chosen.length === 2) continue;
    if (each.leans && !chosen.some(({ at }) => at === each.at - 1)) continue;
    if (chosen.some((other) => other.claim !== each.claim || overlap(other.text, each.text) > 0.5)) continue;
    chosen.push(each);
    left -= words;
  }
  if (chosen.length === 0) return fragmentIn(sentences);
  chosen.sort((a, b) => a.at - b.at);
  const claim = chosen.some((each) => each.claim);
  const [first, second] = chosen as [Told, Told | undefined];
  if (second === undefined) return { text: first.text, claim };
  if (claim) return { text: joinedClaim(first.text, second.text), claim };
  const one =
    !/ (?:and|but) |, /.test(first.text + second.text) &&
    first.text.split(' ').length + second.text.split(' ').length < 20;
  return { text: one ? `${first.text}, and ${second.text}` : `${first.text}. ${capital(second.text)}`, claim };
}

/** What they tell of us stays what they tell, in the second sentence as well. */
const joinedClaim = (first: string, second: string): string => `${first}. You add that ${second}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function overlap(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(' '));
  const own = other
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
}

const LEAD_IN =
  /^(?:(?:so|well|ok|okay|hello|hi|hey|look|also|and|but|now|basically|yes|no|firstly|first of all|to be honest|unfortunately|sadly|as you can see|as you know|apparently|anyway|however|obviously|clearly|please note|fyi|for the record|because|guys|the problem is(?: that)?|the issue is(?: that)?|it seems(?: that)?|it looks like|turns out|i see that|i noticed(?: that)?|i have noticed that|(?:i am|i'm) (?:writing|contacting you) (?:because|to say that|as)|just to say(?: that)?|just wanted to say(?: that)?)[,:]? )+/i;

function tellingOf(sentence: string, at: number, most: number, hurts: readonly string[]): Told[] {
  const plain = sentence
    .replace(/\s*\([^()]*\)/g, '')
    .replace(MONTHS, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(STRESSED, (word) => word.toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(LEAD_IN, '')
    .replace(
      /^(?:the |my |our )?(?:question|complaint|compliment|problem|issue|first|second|third|good|bad|idea|update|subject|re): /i,
      '',
    )
    .replace(/,? i (?:think|guess|believe|suppose)(?=$|[.,;!])/gi, '')
    .trim();
  for (const clause of cutsOf(plain)) {
    const told = fromClause(clause, at);
    if (told === null || told.text.split(' ').length > most) continue;
    const low = clause.toLowerCase();
    const heavy = hurts.filter((quote) => low.includes(quote)).length;
    const turns = /^(?:but|however|yet|instead)\b/i.test(sentence) ? 2 : 0;
    return [{ ...told, score: told.score + Math.min(4, heavy * 1.5) + turns }];
  }
  return [];
}

/** The sentence, then ever less of it, each ending where a clause ends. */
function cutsOf(sentence: string): string[] {
  const whole = sentence.replace(/[.!…,;:\s-]+$/, '').replace(/(?:\.{2,}|…)/g, ',');
  const cuts = [whole];
  for (const joint of [
    ...whole.matchAll(
      /(?:; | - | – | — |: |, | (?:but|because|so) | and (?=(?:i|we|she|he|it|they|my|the|you|\w+ing)\b))/g,
    ),
  ].reverse())
    cuts.push(whole.slice(0, joint.index));
  return [whole, ...tailsOf(whole, cuts), ...cuts.slice(1, 8)];
}

/** Where only the second half has the news, the second half alone. */
function tailsOf(whole: string, cuts: readonly string[]): string[] {
  if (cuts.slice(1).some((cut) => NEWS.test(cut))) return [];
  return [...whole.matchAll(/(?:,? and|,? but|,| -) (?=(?:it|the|my|our|nobody|they|he|she)\b)/g)]
    .map((joint) => whole.slice(joint.index + joint[0].length))
    .filter((tail) => NEWS.test(tail));
}

function fromClause(raw: string, at: number): Told | null {
  const clause = withSubject(
    raw
      .replace(/^((?:customer|caller|he|she) (?:rang|called|phoned) about [^:]{8,60}):.*$/i, '$1')
      .replace(/[.,;:\s]+$/, ''),
  );
  const words = clause.split(' ');
  if (words.length < 4 || words.length > 26 || clause.length > 170) return null;
  if (
    LEFT_OUT.test(clause) ||
    HALTING.test(clause) ||
    QUOTED.test(clause) ||
    NO_TELLING.test(clause) ||
    DANGLING.test(clause)
  )
    return null;
  if (!tells(words)) return null;
  const { text, ours } = turned(clause);
  const low = startsLow(text);
  const score =
    (/\d/.test(low) ? 2 : 0) +
    (NEWS.test(low) ? 2 : 0) +
    Math.min(3, words.filter((word) => classOf(word.replace(/[.,']/g, '')) !== undefined).length) +
    (words.length >= 6 ? 1 : 0) -
    (PLEASANT.test(low) ? 3 : 0) -
    Math.max(0, words.length - 18) * 0.2 -
    (LEANS.test(low) ? 1 : 0) -
    at * 0.1;
  return { text: low, claim: ours || SAID_OF_US.test(clause), at, score, leans: LEANS.test(clause) };
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|second|third|fourth|fifth|again|zero)\b/i;

/** "3 weeks, 4 emails, zero replies": no sentence, and says it all. */
function fragmentIn(sentences: readonly string[]): Story | null {
  for (const sentence of sentences.slice(0, 6)) {
    const text = sentence
      .replace(/@\w+/g, '')
      .replace(/[.!…,;:\s-]+$|\?{2,}$/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const words = text.split(' ');
    if (words.length < 2 || words.length > 7 || !NUMBER.test(text) || LEFT_OUT.test(text) || HALTING.test(text))
      continue;
    if (
      /^(?:hi|hello|hey|dear|need|want|order|ref|thanks?|regards|job|ref|booking|invoice|account|i|we|you|gimme|give|any|ok|yes|no|not)\b|\d{5,}|%/i.test(
        text,
      )
    )
      continue;
    return { text: text.replace(STRESSED, (word) => word.toLowerCase()), claim: false };
  }
  return null;
}

/** News, but not what hurts. */
const PLEASANT =
  /\b(?:was|is|were|are) (?:fine|ok|okay|good|great|nice|lovely|decent|punctual)\b|\bnothing but\b|\bteach\b/i;

const DANGLING =
  /\s(?:and|but|or|so|because|since|which|that|who|when|while|with|for|to|of|at|the|a|an|my|your|our|is|was|as|if|by|from|this|i|we|they|than|about|had|has|have|were|are|what|how|why|where|not)$/i;
const SAID_OF_US =
  /\b(?:was|were|been|being|got|getting) (?:\w+ )?(?:charged|overcharged|billed|told|promised|assured|ignored|lied|debited|refused|treated|sold|blamed|accused|hung|insulted|sworn|passed|cancelled|quoted|guaranteed|shouted|laughed|split|double[- ]booked)\b|\b(?:lied|hung up|rude|stole|shouted|laughed|insulted|swore|sighed)\b/i;

/** Telegrams get their subject: "Reported the streetlight" is "I reported the streetlight". */
function withSubject(clause: string): string {
  const [first = '', second = ''] = clause.toLowerCase().split(' ');
  const follows =
    /^(?:the|a|an|my|our|it|this|that|two|three|\d.*|in|on|at|off|out|for|from|to|with|up|all|three|four|both|by)$/;
  if (/^(?:locked|stuck|stranded)$/.test(first)) return `I am ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  if (/^(?:charged|overcharged|billed|told|promised|quoted)$/.test(first) && !/^(?:me|us|you)$/.test(second))
    return `I was ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  return isPast(first) && first !== 'was' && first !== 'were' && follows.test(second)
    ? `I ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`
    : ROLE.test(first) && (isTensed(second) || second === 'left')
      ? `the ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`
      : clause;
}

const ROLE =
  /^(?:driver|courier|engineer|technician|fitter|plumber|app|website|site|page|parcel|package|delivery|internet|broadband|tracking|battery|screen|heating|boiler)$/;

/** A subject at the beginning and a verb with a tense soon after it. */
function tells(words: readonly string[]): boolean {
  const keys = words.map((word) =>
    word
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/[^\p{L}\d'-]/gu, ''),
  );
  const [first = ''] = keys;
  if (/^(?:i've|we've|i'm|im|ive|we're|it's|it'd|there's|they've|he's|she's|i'd|we'd|you've)$/.test(first)) return true;
  if (OPENS_HALF.test(first) && keys.filter(isTensed).length < 2) return false;
  const named = /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') && !NO_NAME.test(first) && keys.slice(1, 3).some(isTensed);
  if (!SUBJECT.test(first) && !named) return false;
  if (/^(?:i|we|you)$/.test(first)) return startsWithVerb(keys.slice(1));
  return keys.slice(1, 10).some((key) => isTensed(key) && !/^(?:needed|attached|called|used|fitted|booked)$/.test(key));
}

/** Half a sentence unless another clause follows. */
const OPENS_HALF = /^(?:when|after|before|as|while|if|because)$/;
/** Capital letters that begin a question, an order or a judgement. */
const NO_NAME =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|may|has|have|had|how|what|when|where|why|who|which|just|please|let|tell|give|send|says|said|asks|wants|calm|polite|not|new|still|also|ignore|thank|thanks|great|good|nice|well|fix|stop|make|get|look|if|even|only|same|different|wow|hello|dear|regards|cheers|best)$/;

function startsWithVerb(keys: readonly string[]): boolean {
  const at = keys.findIndex((key) => !isAdverb(key) || IRREGULAR.has(key));
  const verb = keys[at] ?? '';
  return isTensed(verb) || /^(?:am|have|had|live|work|run|teach|look|manage|need|write|asked|keep|use|pay)$/.test(verb);
}

/** Lower-case start unless the first word is a name, a code or an abbreviation. */
function startsLow(text: string): string {
  const first = text.split(' ', 1)[0] ?? '';
  const key = first
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}']/gu, '');
  const common =
    SUBJECT.test(key) ||
    /^(?:you|you're|you've|you'd|we|we're|we've|us|our|your|its|it's|that|there's|he's|she's|they've)$/.test(key) ||
    isAdverb(key);
  return common ? first.charAt(0).toLowerCase() + text.slice(1) : text;
}
