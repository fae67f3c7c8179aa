import { classOf } from './echo/nouns.ts';
import { tellsOfThemselves } from './firstPerson.ts';
import { shift } from './shift.ts';

/** A plain fact from the turn, said back: "you ordered the desk on 3 March and it still hasn't arrived". */
export interface Fact {
  /** Lower-case start, no full stop. */
  text: string;
  /** Says something about us that nobody has checked: said only as what they tell us. */
  claim: boolean;
  score: number;
}

const VERB3 =
  "is|was|are|were|has|have|had|hasn't|hasnt|haven't|havent|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|won't|wont|can't|cant|cannot|doesn't|doesnt|don't|didn't|didnt|keeps|keep|stopped|" +
  'arrived|came|broke|died|crashed|crashes|went|shows|show|says|still|never|got|fell|failed|fails|needs|expired|disappeared|disappears|does not|did not|will not|will|' +
  'returns|throws|gives|displays|loads|jumps|logs|drops|blinks|makes|loses|sends|prints|sounds|looks|feels|cuts|deleted|laughed|shouted|hung up|refused|told|ignored|left|threw|swore|walked|said|charged|starts|started|leaks|smells|froze|freezes|takes|took|cost|costs|tore|ripped|cracked|stops|ended|closed|turned up|turned|logged|kicked|locked|shrank|faded|peeled|snapped|starves|flashes|jumped|doubled|increased|dropped';
const THIRD = new RegExp(
  `^(?:(?:since|after|with) (?:the|my|our|your)(?: [\\w.]+){1,3},? )?(?:my|our|the|your|every|all|half|only|none of my|none of our|one of my|one of the|some of the)(?: [\\w'’#&./-]+){1,9}? (?:${VERB3})\\b`,
  'i',
);
const BARE = new RegExp(
  `^(?:internet|wifi|wi-fi|broadband|heating|hot water|power|website|app|delivery|package|parcel|order|tracking|payment|refund|screen|battery|checkout|export|login|dashboard|sync|signal|connection)(?: (?:number )?#?[A-Z0-9-]*\\d[A-Z0-9-]*)? (?:${VERB3}|down|not)\\b`,
  'i',
);
const SOMEONE =
  /^(?:someone|somebody|a stranger|a man|a woman) (?:else )?(?:has |have |had |is |was |keeps )?(?:logged|got|used|using|accessed|changed|ordered|bought|opened|taken|stole|hacked|broke|signed|called|made|tried|trying|spent|in|charged)\b/i;
const IT =
  /^(?:it(?:['’]s| has| is) (?:now )?been (?:over |nearly |almost |about |more than )?\w+|(?:nobody|no one|no-one) (?:has |ever )?(?:called|replied|answered|told|got|came|responded|picked|contacted|can|knows|showed)|there (?:is|was|are|were|has) (?:no|a|an|still|two|three|nothing|nobody))\b/i;
/** What came of it, each time: "Both times nobody came and nobody rang". */
const EACH_TIME =
  /^(?:both|each|all three) times?,? (?:nobody|no one|no-one) \w+(?: (?:and|or) (?:nobody|no one|no-one) \w+)?$/i;
/** The days of it, which the sentence does without once more is to follow. */
const DAYS = /, (?:on )?the \d+\w{0,2}(?:(?:, | and | and the |, the )\d+\w{0,2}){0,3}(?: of \w+)?$/i;
const FOLLOW =
  /^(?:it|they) (?:still |never |just |only |has|have|hasn|hasnt|haven|is|isn|are|aren|was|wasn|arrived|came|stopped|broke|won|wont|doesn|doesnt|don|died|keeps|keep|leaks|fell|shows|says|didn|didnt|cost|started)/i;
const BY_US: readonly (readonly [RegExp, string])[] = [
  [/^you(?:['’]ve| have| guys)? (?:already |now )?charged (?:me|us|my card) /i, 'you were charged '],
  [/^you(?:['’]ve| have| guys)? (?:already |now )?overcharged (?:me|us) ?/i, 'you were overcharged '],
  [/^you(?:['’]ve| have| guys)? (?:already |now )?billed (?:me|us) /i, 'you were billed '],
  [/^you(?:['’]ve| have| guys)? sent (?:me|us) /i, 'you were sent '],
  [/^you(?:['’]ve| have| guys)? promised (?:me|us) /i, 'you were promised '],
  [/^you(?:['’]ve| have| guys)? told (?:me|us) /i, 'you were told '],
  [/^you(?:['’]ve| have| guys)? (?:took|taken) ([£$€]?[\d.,]+\S*) from my /i, '$1 was taken from your '],
  [
    /^you(?:['’]ve| have| guys)? (?:still |now |already )?(?:took|taken) ([£$€][\d.,]+) (?=again|twice|on |in |this |yesterday|without|after)/i,
    '$1 was taken ',
  ],
  [
    /^you(?:['’]ve| have| guys)? (?:cancelled|canceled) my ([\w -]{3,30})(?=$| without| on| for| last| yesterday)/i,
    'your $1 was cancelled',
  ],
  [
    /^you(?:['’]ve| have| guys)? (?:sent|delivered|shipped|posted) (?:my|our) ([\w -]{3,40}?s) (to|back)\b/i,
    'your $1 were sent $2',
  ],
  [
    /^you(?:['’]ve| have| guys)? (?:sent|delivered|shipped|posted) (?:my|our) ([\w -]{3,40}?) (to|back)\b/i,
    'your $1 was sent $2',
  ],
];

const TROUBLE =
  /n['’]t\b|\b(?:dont|doesnt|didnt|isnt|wasnt|cant|wont|hasnt|havent)\b|\b(?:not|never|still|twice|wrong|broken|late|missing|again|lost|crash\w*|damaged|no|nobody|nothing|without|error|fail\w*|stuck|unable|stopped|cracked|leak\w*|waiting|waited|double\w*|different|another|instead|cannot|cancelled|canceled|expired|faulty|empty|only (?:one|two|three|four|five|six|half|part|\d+)|ripped|torn|dead|disappear\w*|fault|same|down|pieces|went up|increase\w*|blank|slow|but|rude\w*|shouted|ignored|hung|locked|blocked|logged into|stolen|hacked|overcharged|charged|promised|mould\w*|shr[ua]nk|faded|died|broke|drops?|dropping|freez\w*|froze|snapped|fell|peeled|keeps?|refused|flash\w*|blink\w*|burn\w*|smell\w*|deleted|declined|rejected|delayed|told|laughed|come off|came off|come apart|came apart|threw|swore|left|took|slower|none|pending|stuck|ran out|\w+ (?:days|weeks|months|hours)|times?|too (?:short|long|small|big|tight|narrow|wide|large|loose)|misspel\w*|unreadable|undone)\b/i;
const CLAIM =
  /\b(?:(?:was|were|been|being|got|getting) (?:\w+ )?(?:charged|overcharged|billed|told|promised|assured|ignored|lied|debited|refused|treated|sold|blamed|accused|hung|insulted|sworn|passed|cancelled|quoted|guaranteed|shouted|laughed|sent)|was taken|lied|promised|guaranteed|hung up|rude|stole|refused|ignored|shouted|laughed|insulted|swore|told (?:me|us)|threw)\b/i;
const REJECT =
  /\b(fuck\w*|shit\w*|crap\w*|idiots?|stupid|morons?|useless|bastards?|bitch\w*|asshole\w*|arse\w*|damn\w*|bloody|pathetic|incompetent|ridiculous|joke|disgrace\w*|disgust\w*|worst|terrible|awful|horrible|rubbish|garbage|appalling|shocking|liars?|scam\w*|thie(?:f|ves)|wtf|lol|haha|omg|suck\w*|hate|love\w*|hell|suicid\w*|kill\w*|die|password|passcode|pin|cvv|iban|furious|angry|annoyed|frustrat\w*|disappoint\w*|upset|happy|sorry|embarrass\w*|worried|scared|afraid|hope|feel|please|thanks?|beautiful\w*|amazing|fantastic|lovely|great|excellent|regret\w*|will not do|won['’]t do|sue|lawyer|solicitor|court)\b|\d{9,}|@|https?:|[()"“”*_]|\?/i;
const BROKEN =
  /\b(?:[2-9]|\d{2,}|two|three|four|five|six) (?:day|week|month|hour|time|year|email|call|item)\b(?![- ](?:plan|trial|contract|delivery|old|period|warranty|course|pass|membership))|\b(?:i|we) (?:am|was|are) (?:order|wait|buy|pay|call|send|receive|try)\b|\bsince (?:\d+|two|three|four|five) (?:days?|weeks?|months?)\b|\bi (?:has|is|are|were)\b|\bit (?:have|are|were not|don't|dont)\b|\b(?:didn['’]?t|did not) \w+[^e]ed\b|\bof of\b|\bthe the\b/i;

/** The fact best worth saying back, or null when none can be turned round safely. */
export function retell(sentences: readonly string[]): Fact | null {
  const bySentence: (Fact & { at: number })[] = [];
  for (let i = 0; i < Math.min(sentences.length, 24); i += 1) {
    const sentence = sentences[i] ?? '';
    if (sentence.length > 600) continue;
    let best: Fact | null = null;
    for (const clause of clausesOf(withSubject(sentence, sentences.slice(0, i).join(' ')))) {
      const fact = factFrom(clause, sentences[i + 1] ?? '', i);
      if (fact !== null && (best === null || fact.score > best.score)) best = fact;
    }
    if (best !== null && best.score >= 3.4 && TROUBLE.test(best.text)) bySentence.push({ ...best, at: i });
  }
  const [first, second] = [...bySentence].sort((a, b) => b.score - a.score);
  if (first === undefined) return null;
  return second === undefined ? first : joined(first, second);
}

const PERSON =
  /\b(engineer|driver|technician|agent|courier|adviser|advisor|plumber|installer|fitter|receptionist|waiter|waitress|assistant|mechanic|cleaner|manager|doctor|nurse|colleague)\b/i;

/** "He arrived late" needs to say who he is, once it stands alone. */
function withSubject(sentence: string, before: string): string {
  const who = /^(?:he|she) /i.test(sentence) ? PERSON.exec(before)?.[1] : undefined;
  return who === undefined ? sentence : sentence.replace(/^\S+/, `the ${who.toLowerCase()}`);
}

/** Two short facts in the order they were told; else the better one alone. */
function joined(a: Fact & { at: number }, b: Fact & { at: number }): Fact {
  const [one, two] = a.at < b.at ? [a, b] : [b, a];
  const length = one.text.split(' ').length + two.text.split(' ').length;
  const apart =
    two.at - one.at <= 2 && length <= 24 && !/ (?:and|but) /.test(one.text) && !/^(?:since|it|there)\b/.test(two.text);
  const overlap = two.text.split(' ').filter((word) => word.length > 4 && one.text.includes(word)).length;
  if (!apart || one.claim !== two.claim || overlap > 2 || two.score < 4) return a;
  return { text: `${one.text}, and ${two.text}`, claim: one.claim, score: one.score };
}

const LEAD_IN =
  /^(?:(?:so|well|ok|okay|look|also|and|but|now|honestly|basically|again|yes|no|firstly|first of all|to be honest|just to say|unfortunately|sadly|as you can see|as you know|hello|hi|hey|today|apparently|anyway|however|obviously|clearly|please note|fyi|further to my last email|for the record|because|guys|hi guys|hey guys|my problem is that|the problem is that|the problem is|the issue is that|the issue is|i see that|i noticed that|i noticed|i have noticed that|it seems that|it seems|it looks like|i am writing because|i'm writing because|writing because|i am contacting you because|i think|i believe|turns out|the fact that)[,:]? )+/i;

function clausesOf(sentence: string): string[] {
  const list: string[] = [];
  const trimmed = sentence.replace(LEAD_IN, '').trim();
  list.push(trimmed);
  const comma = trimmed.indexOf(', ');
  if (comma > 15) list.push(trimmed.slice(0, comma));
  const joints = /(?:, |; | - | – |: | but | because | and | so | yet | since )/g;
  for (let match = joints.exec(trimmed); match !== null && list.length < 8; match = joints.exec(trimmed)) {
    list.push(trimmed.slice(match.index + match[0].length).replace(LEAD_IN, ''));
  }
  return list;
}

const THINGS_TOLD = new Set('my our the your every all half only none one some since after with'.split(' '));
const BARE_WORDS = new Set(
  'internet wifi wi-fi broadband heating hot power website app delivery package parcel order tracking payment refund screen battery checkout export login dashboard sync signal connection'.split(
    ' ',
  ),
);

function wordAt(clause: string, at: number): string {
  return (clause.split(' ', at + 1)[at] ?? '').toLowerCase();
}

/** A clause that tells what happened: about themselves, a thing, nobody, or somebody. The first word says which to try. */
function isTold(clause: string): boolean {
  if (tellsOfThemselves(clause)) return true;
  const first = wordAt(clause, 0);
  if (THINGS_TOLD.has(first)) return THIRD.test(clause) && !/^the \d/i.test(clause);
  if (/^(?:it|nobody|no|there)/.test(first)) return IT.test(clause);
  return /^(?:some|a$)/.test(first) && SOMEONE.test(clause);
}

/** What we did, said of them: "you were charged twice". */
function passiveFact(passive: string, index: number): Fact | null {
  const cut = shorten(passive);
  if (cut === null || cut.split(' ').length < 5 || REJECT.test(cut) || BROKEN.test(cut)) return null;
  if (/\byou\b.*\byou\b/i.test(cut)) return null;
  const told = shift(cut).replace(/^our (?=(?:\S+ ){0,4}(?:was cancelled|was sent|were sent))/, 'your ');
  return finish(told, true, index);
}

/** "Internet down since 7" gets its article and its verb. */
function withArticle(clause: string): string {
  const owner = /^(?:order|delivery|parcel|package|refund|payment)\b/i.test(clause) ? 'my' : 'the';
  return `${owner} ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`.replace(
    /^(\S+ (?:\S+ )??)(not|down) /,
    '$1is $2 ',
  );
}

function factFrom(raw: string, next: string, index: number): Fact | null {
  let clause = raw
    .replace(
      /^((?:the|my|our) [\w -]{3,30}?) you (delivered|fitted|installed)(?= (?:on|in|at|yesterday|today|last|this|two|three|\d))/i,
      '$1 $2',
    )
    .replace(/^((?:the|my|our) [\w -]{3,30}?) you (?:made|sold|fitted|delivered|installed|gave)(?: me| us)? /i, '$1 ')
    .replace(/[,.]? (?:pls|plz|please)\b.*$/i, '')
    .replace(/\s*\([^()]{0,60}\)/g, '')
    .replace(
      /^((?:\S+ ){3,}\S+), (?:second|third|first|one|this|that|same|again|still|not|no|what|when|so|please|nothing) .*$/i,
      '$1',
    )
    .replace(/ (?:from|with|through|by) you(?: guys)?(?=$|[ ,.])/i, '')
    .replace(
      /\b(?:that )?you(?:['’]ve| have| guys| just| had)? (sent|gave|given)(?: (?:me|us))?\b(?! (?:my|our))/i,
      (_, verb: string) => `i was ${verb === 'sent' ? 'sent' : 'given'}`,
    )
    .replace(/[.!…,;:\s-]+$/, '')
    .replace(/\s*[.!…]{2,}\s*/g, ' ');
  const byUs = /^you/i.test(clause) ? BY_US.find(([pattern]) => pattern.test(clause)) : undefined;
  if (byUs !== undefined) return passiveFact(clause.replace(byUs[0], byUs[1]), index);
  if (!isTold(clause)) {
    if (!BARE_WORDS.has(wordAt(clause, 0)) || !BARE.test(clause)) return null;
    clause = withArticle(clause);
  }
  clause = clause
    .replace(/^((?:\S+ ){3,}\S+), (?:i|we|im|i['’]\w+) .*$/i, '$1')
    .replace(/, (it|they|nobody|no one|my|the(?! \d))\b/i, ' and $1');
  const follow = next.replace(/[.!…\s]+$/, '').replace(/^(and|but) /i, '');
  if (EACH_TIME.test(follow)) clause = clause.replace(DAYS, '');
  const together = clause.split(' ').length + follow.split(' ').length;
  if (
    (FOLLOW.test(follow) || EACH_TIME.test(follow)) &&
    together <= 21 &&
    !/\b(and|but)\b/.test(clause) &&
    !REJECT.test(follow) &&
    !/\byou\b/i.test(follow)
  ) {
    clause = `${clause}, and ${follow.charAt(0).toLowerCase()}${follow.slice(1)}`;
  }
  const cut = shorten(clause);
  if (
    cut === null ||
    REJECT.test(cut) ||
    BROKEN.test(cut) ||
    /\byou(['’]\w+)?\b/i.test(cut) ||
    /\b(i|we) (was|am) \w+ing to\b/i.test(cut)
  )
    return null;
  const words = cut.split(' ');
  if (words.length < 4) return null;
  const told = shift(cut);
  return finish(told, CLAIM.test(cut) || /^our /i.test(told), index);
}

const OPEN_END =
  /\s(?:and|but|or|so|because|since|which|that|who|when|while|with|for|to|of|at|the|a|an|my|your|our|is|was|as|if|by|from|this|i|we|they|than|about|had|has|have|were|are)$/i;

/** At most 24 words, ending where a clause ends. */
function shorten(clause: string): string | null {
  let text = clause;
  const aside = text.search(
    /(?:, (?:which|so i|so we|and i (?:want|would|need|expect|am|feel)|please|can|could|what|why|how|is there)|;| - | – |: )/i,
  );
  if (aside > 18) text = text.slice(0, aside);
  if (text.split(' ').length > 24) {
    const joints = [...text.matchAll(/(?:, | and | but | because | so | when | while | which )/g)].map(
      (match) => match.index,
    );
    const fit = joints
      .filter((at) => text.slice(0, at).split(' ').length <= 24 && text.slice(0, at).split(' ').length >= 5)
      .pop();
    if (fit === undefined) return null;
    text = text.slice(0, fit);
  }
  text = text.replace(/[.,;:\s-]+$/, '');
  return OPEN_END.test(text) || text.split(' ').some((word) => word.length > 28) ? null : text;
}

function finish(shifted: string, claim: boolean, index: number): Fact | null {
  const text = shifted.replace(/\s+/g, ' ').trim();
  const first = text.split(' ', 1)[0] ?? '';
  const lowered =
    /^(You|Your|Our|The|It|Nobody|No|There|They|Every|Each|Since|This|That|One|Someone|Somebody|After|With|All|None|Half|It's|You're|You've|You'd)$/.test(
      first,
    )
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text;
  const words = lowered.split(' ');
  const nouns = words.filter((word) => classOf(word.replace(/[.,]/g, '')) !== undefined).length;
  const score =
    (/\d/.test(lowered) ||
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|second|third|fourth)\b/i.test(lowered)
      ? 2
      : 0) +
    (TROUBLE.test(lowered) ? 3 : 0) +
    Math.min(nouns, 2) +
    (words.length >= 6 ? 1 : 0) -
    Math.max(0, words.length - 15) * 0.3 -
    (/^(it|there|nobody|no)\b/i.test(lowered) ? 1 : 0) -
    index * 0.15;
  return { text: lowered, claim, score };
}
