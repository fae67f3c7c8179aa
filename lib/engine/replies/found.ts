import { SWALLOWED_MAGNET } from './hazard.ts';
import { shift } from './shift.ts';

/** Words of the turn that a wording may ask for, by slot name: what they wrote, in lower case where it is not a name. */

const EMPTY_BOX =
  /\bempty (?:box|parcel|package|envelope|bag)\b|\b(?:box|parcel|package|envelope|bag) (?:was|is|came|arrived) (?:\w+ )?empty\b/i;

const INSULTS: readonly (readonly [RegExp, string])[] = [
  [/\blaugh(?:ed|ing)\b/i, 'laughed at'],
  [/\bhung up\b/i, 'hung up on'],
  [/\b(?:shout|yell|scream)(?:ed|ing)\b/i, 'shouted at'],
  [/\bswore\b/i, 'sworn at'],
  [/\b(?:talked down|patroni[sz]\w+|condescending)\b/i, 'talked down to'],
  [/\b(?:rolled (?:his|her|their) eyes|sneer\w*)\b/i, 'sneered at'],
  [/\bignored me\b/i, 'ignored'],
  [/\brefused to (?:help|carry|lift|bring|come|listen|serve)\b/i, 'turned down'],
];

const LOST_FILES = [
  'photos?|pictures?|videos?',
  'files?|documents?|notes|messages|data|contacts',
  'chapter|work|album|project|playlist',
];

/** What was deleted or has gone, the most telling first. */
function goneIn(turn: string): string | null {
  for (const nouns of LOST_FILES) {
    const found = new RegExp(`\\b(?:the|my|our|all|your) (?:(?:\\w+ ){0,2}?)(${nouns})\\b`, 'i').exec(turn)?.[1];
    if (found !== undefined) return `your ${found.toLowerCase()}`;
  }
  return null;
}

const REAL_QUESTION =
  /^(?:and |but |also,? )?(?:is|are|do|does|can|could|will|would|should|must|shall|may|when|which|how long|how much|how many|at what) /i;
const NO_QUESTION =
  /\b(?:human|anybody|anyone|read these|care|serious|kidding|joke|happening|wrong with|supposed to|hear me|ashamed|speak|talk|help|you people|imagine|believe|real|stop using|look into|explain|tell me|please|sort|fix|replace|refund|send|check|anything)\b/i;

/** A question that waits for an answer beside the trouble, as it was asked. */
function questionIn(turn: string): string | null {
  const asked = turn
    .slice(0, 3000)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.endsWith('?') && REAL_QUESTION.test(sentence) && !NO_QUESTION.test(sentence));
  const last = asked[asked.length - 1];
  const safe = last !== undefined && last.split(' ').length > 3 && last.length < 110 && !/["“”]|\d{9,}|@/.test(last);
  return safe ? last.replace(/[?!]+$/, '') : null;
}

/** "order 40 more chairs like the ones you bought": what they would like to buy, from our side. */
function buyIn(turn: string): string | null {
  const found = /\b(?:want|like|need|wish) to ((?:order|buy) [^.?!,;]{4,60})/i.exec(turn)?.[1];
  return found === undefined ? null : found.replace(/\b(?:we|i)\b/gi, 'you').replace(/\b(?:my|our)\b/gi, 'your');
}

/** Patterns whose match, or first group, is the filling. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  cardgone:
    /\b(?:card|wallet|purse|handbag)\b[^.!?]{0,30}\b(?:stolen|lost|nicked|snatched|taken|missing|gone)\b|\b(?:lost|stole|stolen)\b[^.!?]{0,12}\b(?:card|wallet|purse)\b/i,
  failedagain:
    /\b(?:again|second|third|fourth|twice|both times|another one|(?:the|this) replacement|same (?:fault|problem|thing|error)|still)\b/i,
  visited:
    /\b(?:engineers?|technicians?|plumbers?|fitters?|installers?|electricians?|mechanic|carer|cleaners?|nanny|home help|visits?|visited|appointments?|came (?:out|round|by)|come (?:out|round|by|and)|turn(?:ed)? up|show(?:ed)? up|no[- ]shows?|waited in|stayed (?:in|home)|day off|between \d|slot|window|booked|nobody came|never came|(?:hasn['’]t|haven['’]t|didn['’]t|not) (?:been|come|turned up))\b/i,
  swallowedmagnet: SWALLOWED_MAGNET,
  moving:
    /\b(?:mov(?:e|ed|ing)|chang(?:e|ed|ing)|swap\w*|switch\w*|re-?book\w*|reschedul\w*|another (?:date|day|time|slot|room)|different (?:date|day|time)|(?:wrong|earlier|later) (?:date|day|time|month)|available|availability|full|sold out|cancel+ed)\b/i,
  infront:
    /\b(?:in front of|in public|everyone (?:heard|could hear|looking|watching|staring)|whole (?:shop|room|carriage|queue|office)|people (?:heard|behind|watching|staring))\b/i,
  unagreed:
    /\b(?:(?:never|not|n['’]t) (?:agreed?|ask(?:ed)?|signed|order(?:ed)?|authori[sz]ed?|consent(?:ed)?|recogni[sz]e|know what)|without (?:asking|telling|my|our|any) ?\w*|no idea what|what (?:is|was|are) (?:it|this|that|these|they) for|unauthori[sz]ed|don['’]?t (?:recogni[sz]e|know what)|hidden (?:fee|charge)s?|out of nowhere|mystery)\b/i,
  strangecharge:
    /\b(?:never (?:bought|ordered|signed up|shopped|had an account)|did(?:n['’]?t| not) (?:buy|authori[sz]e|make (?:this|that|the|any) (?:payment|purchase|order|transaction|booking))|don['’]?t recogni[sz]e)\b/i,
  cardword: /\b(?:card|bank|statement|transaction)\b/i,
  cold: /\b(?:no heating|heating (?:\w+ ){0,4}(?:off|out|down|broken|dead|stopped|gone|not)|boiler (?!off\b)(?:\w+ ){0,3}(?:out|down|broken|dead|stopped|broke|packed)|without heating|freezing (?:in|at) (?:here|home|the house))\b/i,
  water:
    /\b(?:leak(?:s|ing)?|dripping|flood(?:ed|ing)|water (?:is )?(?:coming|pouring|running))\b[^.!?]{0,60}\b(?:sink|kitchen|bathroom|ceiling|boiler|pipe|tap|floor|wall|radiator)\b/i,
  breakin:
    /\b(?:hacked|broken into|someone (?:else )?(?:got|logged) in|(?:logged|signed) in from|changed my (?:password|email))\b/i,
  lostline:
    /\b(?:internet|broadband|wi-?fi|line|connection)\b[\s\S]{0,160}\bwork(?:s|ing)? from home\b|\bwork(?:s|ing)? from home\b[\s\S]{0,160}\b(?:internet|broadband|wi-?fi|connection)\b|\b(?:internet|broadband)\b[\s\S]{0,200}\b(?:tutor|clients?|students?|job|office)\b/i,
  flying: /\b(?:flights?|fly|flying|plane|airports?|airline|boarding)\b/i,
  today: /\b(?:today|this (?:morning|afternoon)|tonight|(?:pick|leave|be|go)\b[^.!?]{0,24}\bat \d{1,2})\b/i,
  inwriting: /\b(?:in writing|written confirmation|by e-?mail)\b/i,
  promisedkin: /\b(?:promised|let (?:\w+ )?down|looked (?:foolish|stupid|silly)|embarrass\w+)\b/i,
  againask:
    /\b(?:happen(?:s|ed|ing)? again|again and again|every time|how do i know|guarantee|next time|won['’]?t happen)\b/i,
  insult: /\b(?:laughed at|hung up on|shouted at|swore at|talked down to|insulted|humiliat\w*)\b/i,
  delayed: /\b(?:took (?:a while|its time|ages|forever|\w+ (?:days|weeks|months))|finally|at last|took so long)\b/i,
  missing:
    /\b(?:missing|not in the (?:box|bag|parcel)|left out|only (?:one|two|three|four|five|six|\d+|half|part)(?: of (?:the|them|my|it))? (?:\w+ )?(?:has|have|had|came|arrived|turned|was|were|in))\b/i,
  declined: /\b(?:declined|rejected|denied|refused|turned down)\b/i,
  lostword:
    /\b(?:(?:says|marked|shows|showing) (?:as |it['’]?s )?delivered|lost|stolen|disappeared|never (?:got|received))\b/i,
  emptybox: EMPTY_BOX,
  moveddate:
    /\b(?:then (?:you|it was|they) (?:changed|moved|pushed)|(?:changed|moved|pushed back|postponed)(?: it)? (?:to|twice|again)|(?:second|third|another) (?:delivery )?date)\b/i,
  misprint: /\b(?:printed|engraved|embroidered|spelt|spelled|misspel\w*) (?:\w+ )?(?:as|wrong\w*|['‘"])/i,
  oldgone: /\b(?:(?:already )?(?:taken|took|collected|removed) (?:away )?(?:my|our|the) old)\b/i,
  ownact:
    /\b(?:i (?:did |have |had |only )?(?:washed|dried|tumble[- ]dried|dropped|spilled|spilt|overloaded|ironed|boiled|microwaved)\b|(?:put|dried) (?:it|them)\b[^.!?]{0,40}\b(?:wash|dryer|oven|microwave|dishwasher|fire|woodburner|radiator|heater)|(?:and )?washed it|read the label|in the tumble dryer|before you ask|i know (?:it|the \w+) says|out of (?:guarantee|warranty)|neither here nor there|past the (?:date|deadline|limit))/i,
  provedit: /\b(?:sent|uploaded|attached|emailed|provided)\b[^.!?]{0,60}\b(?:again|twice|attached again|already)\b/i,
  partfair: /\b(?:i['’]ll pay for the|so maybe it wasn['’]t|to be fair|i admit|fair enough,? (?:i|but))\b/i,
  essential: /\b(?:my|our) (?:whole |entire )?(?:rent|food money|mortgage|wages)\b|\brent (?:on|is due)\b/i,
  collectors: /\b(?:debt collect(?:or|ion)s?|collection agency|bailiffs?|collectors)\b/i,
  wiped: /\b(?:wiped|reset|lost|erased|deleted)\b[^.!?]{0,20}\b\d{2,}\b|\bstreak\b/i,
  stepslist: /(?:^|\n)\s*1[.)] [\s\S]*\n\s*2[.)] |\bsteps to reproduce\b|\bexpected:[\s\S]*\bactual:/i,
  strandednow:
    /\b(?:stuck|stranded|hours?|hrs?)\b[^.!?]{0,60}\b(?:floor|gate|airport|station|platform)\b|\b(?:spent|spending) the night (?:at|in) (?:the )?(?:airport|station|gate)\b/i,
  sameanswer:
    /\b(?:same (?:answer|reply|message|email)|(?:we|somebody|someone) will look|nothing after|and nothing)\b/i,
  ashamed: /\b(?:ashamed|embarrassed) to (?:ask|say|admit|write)\b|\bhate to ask\b/i,
  donor:
    /\b(?:i(?:['’]ve)? |we(?:['’]ve)? )?(?:have )?(?:given|donated|giving|donat\w+|supported)\b[^.!?]{0,60}\b(?:a month|monthly|every month|years|since|appeal|charity)\b/i,
  daft: /\b(?:daft|silly|stupid|dumb|foolish|odd) (?:question|thing to ask)\b|\bsorry if (?:that|this)(?:['’]?s| is) (?:a )?(?:daft|silly|stupid|dumb|obvious)\b/i,
  toldglad:
    /\b(?:say(?:ing)? (?:a (?:big |huge )?)?thank|thank you (?:to|for not|for being)|thanks to|perfect|lovely|loved|wonderful|brilliant|delighted|glad|amazing|crown jewels)\b/i,
  installed: /\b(?:installed|fitted|plastered|tiled|roof|porch|wiring|plumbing)\b/i,
  keepstaking:
    /\b(?:keeps?|keep|still|continue[sd]? to?) (?:taking|charging|take|charge|deducting|billing|debiting)\b|\b(?:taken|took|charged|taking)\b.{0,24}\bevery (?:month|week)\b|\bwent through (?:my account )?again\b|\bit went through my account again\b/i,
  heat: /\b(?:heating|hot water|boiler|radiators?)\b/i,
  changedaway:
    /\b(?:used to|the old|no longer|stopped (?:making|selling|doing)|discontinu\w+|removed|replaced|new (?:look|version|recipe|design|layout|one|formula|menu)|took (?:away|off|out)|taken (?:away|off|out)|bring (?:it |them |the \w+ )?back|any ?more|redesign\w*|since the update|switched to)\b/i,
  gone: /\b(?:deleted|(?:is|are|were) (?:all )?gone|gone\b(?= ?[.!?]|$)|lost (?:all )?(?:my|our|the) (?:work|data|files|notes|photos|pictures|speeches|chapter)|ate my|disappeared)\b/i,
  trying: /\b(?:trying|try it|try that|on it)\b/i,
  planword: /\b(?:plan|subscription|tariff|package)\b/i,
  ships: /\b(?:ship|deliver|shipping)\b/i,
  opening: /\b(?:open|opening hours|closed)\b/i,
  swap: /\b(?:swap|exchange)\b/i,
  slipword: /\b(?:chose|entered|typed|gave|picked|selected) (?:the )?wrong (address|size|date|name|colou?r|email)\b/i,
  stock: /\b(?:in stock|back in stock|sold out|available again)\b/i,
  planquestion: /\bwhich (?:plan|package|version|model)\b/i,
  thanks: /\b(?:thanks|thank you|cheers|appreciate)\b/i,
  noshow:
    /\b(?:nobody|no one|never|didn['’]?t|did not|not) (?:\w+ )?(?:came|come|turn(?:ed)? up|show(?:ed)? up|called|arrive[sd]?)\b|\bmissed (?:\w+ ){0,2}(?:appointments?|visits?)|\bno[- ]show\b|\bno (?:engineer|plumber|technician|fitter|driver) (?:has |ever )?(?:came|come|called)\b/i,
  mess: /\b(?:in a (?:\w+ )?(?:state|mess)|left (?:a |such a )?mess|(?:scratched|damaged|stained|cracked) (?:the|my|our) (?:floor|wall|door|worktop|carpet))\b/i,
  wantsrefund:
    /\b(?:(?:want|need|demand|like|expect|give me|i['’]d like) (?:\w+ ){0,3}(?:refund|money back)|refund me|full refund)\b/i,
  swallowed: /(?<!\bif (?:he|she|they|i)(?:['’]d| had)? )\bswallow(?:ed|s)\b/i,
  heatword: /\b(hot water|heating|electricity|power|water)\b/i,
  gaveaway:
    /\b(?:gave|given|entered|clicked|paid|told|sent) (?:\w+ ){0,3}(?:them|him|her|code|details|password|pin|link|card|number)\b/i,
  givenaway:
    /\b(?:given (?:it |them )?away|gave (?:it|them|our \w+) away|double[- ]booked|overbooked)\b|\bseats? (?:\w+ ){0,4}(?:had been needed|were taken|was taken)\b/i,
  stranded: /\b(?:spent the night|missed (?:our|my|the) (?:connection|flight|train)|stranded)\b/i,
  carddeclined: /\bcard (?:was |is |got |has been )?(?:declined|refused|rejected)\b/i,
  saysdelivered: /\b(?:says|marked|shows|showing)\b.{0,12}\bdelivered\b/i,
  users: /\b\d{1,5} (?:users|people|seats|employees|staff|licen[cs]es|devices)\b/i,
  unclear:
    /\b(?:do(?:n['’]?t| not) understand|unclear|confus\w+|makes no sense)\b.{0,30}\b(?:letter|bill|form|notice|statement|contract|email)\b/i,
  unclearthing: /\b(?:the|my|this|your) (letter|bill|form|notice|statement|contract|email)\b/i,
  writtendate:
    /\b(?:date|day|time|slot)\b[^.!?]{0,40}\bin writing\b|\bin writing\b[^.!?]{0,40}\b(?:date|day|time|slot)\b|\bconfirmed (?:date|day|time|slot)\b/i,
  leftbehind:
    /\b(?:left|forgot|forgotten|lost|dropped)\b[^.!?]{0,60}\b(?:on (?:the|a|your) (?:\w+ ){0,2}(?:bus|train|tram|plane|flight|coach|ferry|taxi)|in (?:the |your |my )?(?:\w+ ){0,2}(?:room|hotel|changing room|locker|cinema|theatre|gym|restaurant|taxi|car|hall|lobby)|behind)\b|\blost property\b|\b(?:not|missing) (?:in|from) my (?:suitcase|bag)\b/i,
  bins: /\b(?:bins?|recycling|rubbish|refuse|garden waste)\b[^.!?]{0,60}\b(?:not|n['’]t|missed|never|again|hasn)\b|\bmissed (?:bin )?collections?\b/i,
  dose: /\b(?:tablets?|pills?|doses?|medicine|medication|wormer|worming|drops|syrup|ml|mg)\b[\s\S]{0,160}\?/i,
  askscam:
    /\b(?:is|was) (?:this|that|it|the \w+) (?:\w+ )?(?:from you|a scam|genuine|real|legit\w*)\b|\b(?:scam|fake|phishing)\?/i,
  injury:
    /\b(?:broken?|fractured?|sprained?|twisted|tore|torn|hurt|injured) my (?:\w+ )?(ankle|leg|arm|wrist|hip|knee|foot|back|shoulder|collarbone|toe|finger|hand|elbow)\b/i,
  mourned:
    /\b(?:put to sleep|passed away|(?:he|she|who|husband|wife|partner|mum|mom|mother|dad|father|dog|cat|friend) died|lost (?:him|her)(?= (?:last|on|in|this|to|suddenly|so|after)\b|[.,;!?]|$)|funeral)\b/u,
  hurtthem: /\b(?:bruis\w*|fell|injur\w*|hurt (?:her|him|my|his)|bleeding|knocked (?:over|down))\b/i,
  lostfactor:
    /\b(?:old (?:number|phone)|changed (?:my )?(?:number|phone)|authenticator|two-factor|2fa|backup e?-?mail|recovery (?:code|e?-?mail)|new phone)\b/i,
  safeword:
    /\b(account|app|notices?|letters?|email|password|order|parcel|delivery|contract|bill|payment|subscription)\b/i,
  tracking: /\btracking page\b/i,
  wrongword: /\bwrong (size|colou?r|model|item|one|part|shoes|book|version)\b/i,
  callback: /\b(?:call(?:ed|s)?|ring|rang|phone)\b/i,
  alreadypaid: /\b(?:already|have) paid\b|\bpaid (?:this|it|that)\b/i,
  noanswer:
    /\b(?:nobody|no one|never|not one|nothing|none of you)\b.{0,24}\b(?:call\w*|repl\w*|answer\w*|respon\w*|contact\w*|got (?:back|a reply)|wr[io]te|heard)\b|\b(?:no|never got a) (?:reply|answer|response)\b|\bheard nothing\b|\bignored\b|\b(?:any(?:body|one)) (?:actually )?read\b|\bsilence\b/i,
  recalled: /\b(?:recall|harmful)\w*\b/i,
  smallflaw: /\b(?:except|apart from|only (?:small |tiny |little )?(?:thing|niggle|downside))\b/i,
  cancelword: /\bcancel\b/i,
  planemeal: /\bmeal\b.{0,40}\b(?:flight|plane|train)\b/i,
  shaken: /\b(?:shak(?:ing|en)|scared|terrified|frightened|in tears)\b/i,
  noslot:
    /\b(?:don['’]?t|do not) (?:send|offer|give|book) (?:me |us )?(?:another|a new|one more) (?:slot|appointment|visit|date)\b/i,
  howish: /\bhow (?:do|can|could|should|to)\b/i,
  voucher: /\b(?:vouchers?|coupons?|gift cards?|promo codes?)\b/i,
  guarantee: /\b(?:guarantee|warranty)\b/i,
  breach:
    /\b(?:someone|somebody|another (?:person|customer|patient)) else['’]?s (?:\w+ ){0,2}(?:results?|records?|details|data|bills?|statements?|letters?|files?|information|invoices?|name|documents?)\b|\bmy (?:\w+ )?(?:details|data|results|records|file|bill) (?:\w+ ){0,4}(?:to|with) (?:someone|somebody|a stranger|another)/i,
  readable:
    /\b(?:large[- ]print|braille|screen reader|big(?:ger)? (?:letters|print|font|type)|losing my sight|partially sighted|visually impaired|small print is too small)\b/i,
  barrier:
    /\b(?:no|without a?|hasn['’]t a|broken) (?:ramp|lift|hearing loop|handrail)|\bstep[- ]free\b|\b(?:i|my \w+) (?:use|uses|am in|is in|was in) a wheelchair\b.*\b(?:step|stairs|door|lift|ramp)\b|\b(?:step|stairs|door|lift|ramp)\b.*\bwheelchair\b/is,
  surprise: /\b(?:as a|the|a|my) surprise\b/i,
  saidwould:
    /\b(?:do|doing|done) what you (?:said|promised)|\bkeep (?:to )?(?:what you promised|your (?:word|promise))/i,
  demand:
    /\b\d{1,2} ?% off\b.{0,40}\bor\b|\bor\b.{0,24}\b(?:1|one)[- ]?star\b|\b(?:free|money) .{0,20}\bor i(?:['’]ll)? (?:post|tell|review)/i,
  passon:
    /\b(?:tell|let) (?:him|her|them|\p{Lu}\p{Ll}+) (?:that |know (?:that )?)?(?:i['’]m|i am|i was) (?:so |very |really )?(?:sorry|grateful|wrong)/iu,
  readit: /\bdid (?:someone|somebody|anyone|anybody|you) (?:really|actually) (?:read|listen|hear)/i,
  again: /\b(?:again|another|second time|twice)\b/i,
};

const KIN_DYING =
  /\b(?:my|our) (husband|wife|partner|son|daughter|mother|mum|mom|father|dad|grandmother|grandfather|grandma|grandpa|nan|sister|brother|friend|aunt|uncle)\b[^.!?]{0,40}\b(?:hospice|palliative|end of life|days|weeks|months|terminal\w*|dying)\b/i;
const INTERROGATIVE = /^(?:is|are|do|does|did|can|could|will|would|should|may|when|where|which|what|who|why|how|any) /i;

/** The question of the turn, as it was asked, greeting left out. */
function askedIn(turn: string): string | null {
  const found = turn
    .slice(0, 1500)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .replace(/^(?:hi|hello|hey)(?: there| all)?[\s,!.]+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find((sentence) => INTERROGATIVE.test(sentence));
  if (found === undefined || /^what (?:should|can|do|shall) i do|^what now|^why\b.{0,6}$/i.test(found)) return null;
  if (found.length > 110 || found.split(' ').length < 4 || /["“”[\]{}]|\d{9,}|@/.test(found)) return null;
  return found.replace(/[?!.\s]+$/, '');
}

const DAY =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)|the \\d{1,2}(?:st|nd|rd|th)';

/** Plain questions in the order they were asked, ready to be quoted; fewer than two are none. */
function questionsIn(turn: string): string[] {
  const asked = turn
    .slice(0, 3000)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .replace(/^(?:\d[.)]|[-*•]|hi|hello|hey|also,?|and|thanks[,!.]?)\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (sentence) =>
        sentence.endsWith('?') &&
        /^(?:any chance|and )|^(?:is|are|do|does|did|can|could|will|would|should|may|when|where|which|what|who|how|any)\b/i.test(
          sentence,
        ),
    )
    .filter(
      (sentence) => sentence.length < 120 && sentence.split(' ').length > 2 && !/["“”[\]{}]|\d{9,}|@/.test(sentence),
    )
    .map((sentence) => sentence.replace(/[?!\s]+$/, ''));
  return asked.length > 1 ? asked : [];
}

/** A thing done, as they thank for it: "thanks for sorting my refund" gives "sorting your refund". */
function doneIn(turn: string): string | null {
  const found =
    /\b(?:shout ?out|thanks|thank you|kudos|props|hats off|cheers)\b[^.!?]{0,40}?\bfor ((?!(?:nothing|wasting|ruining|ignoring|reading|listening|being)\b)\w+ing [^.!?,;]{5,70})/i.exec(
      turn,
    )?.[1];
  if (found === undefined || /\b(?:you|@\w+)\b|["“”[\]{}]/i.test(found)) return null;
  return found
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(/\b(?:me|us)\b/gi, 'you')
    .replace(/[^\p{L}\p{N}]+$/u, '');
}

/** "whether there will be flowers", "when it is actually coming": what they say they need to be told. */
function neededIn(turn: string): string | null {
  const found =
    /\b(?:need to know|tell me|let me know|like to know|want to know|do not know|don['’]t know)(?: today| now| by \w+|,)? ((?:whether|when|where|how (?:long|much|soon|it)|why) [^.?!,;]{8,80})/i.exec(
      turn,
    )?.[1];
  if (found === undefined || /\byou\b|["“”[\]{}]|\d{9,}|@/i.test(found)) return null;
  return shift(found.replace(/\s+/g, ' ').trim()).replace(/^./, (letter) => letter.toLowerCase());
}

/** Those that take more than a pattern. */
const MADE: Readonly<Record<string, (turn: string) => string | null | undefined>> = {
  buy: buyIn,
  needed: neededIn,
  qone: (turn) => questionsIn(turn)[0],
  qtwo: (turn) => questionsIn(turn)[1],
  qthree: (turn) => questionsIn(turn)[2],
  ing: doneIn,
  promisedday: (turn) =>
    new RegExp(
      `\\b(?:promised|told|said|assured|come back|get back|back to me|call(?:ed)? (?:me )?back|(?:a )?call)\\b[^.!?]{0,40}?\\b(${DAY})|\\b(${DAY}) has (?:been|come) and gone`,
    )
      .exec(turn)
      ?.slice(1)
      .find((day) => day !== undefined),
  wish: (turn) =>
    /\bi (?:would|['’]d) (?:like|love) to ([a-z][^.?!,;]{5,50})/i
      .exec(turn)?.[1]
      ?.replace(/\bmy\b/gi, 'your')
      .replace(/\bme\b/gi, 'you'),
  asked: askedIn,
  dyingkin: (turn) => {
    const kin = KIN_DYING.exec(turn)?.[1];
    return kin === undefined ? null : `your ${kin.toLowerCase()}`;
  },
  worksword: (turn) => {
    const word = /\b(works|working|fixed|sorted|resolved|solved)\b/i.exec(turn)?.[1]?.toLowerCase();
    return word === undefined ? null : word === 'works' ? 'works' : `is ${word}`;
  },
  question: questionIn,
  between: (turn) =>
    /\b(?:choos(?:e|ing)|decid(?:e|ing)|torn|pick(?:ing)?|undecided|difference) between ((?:the )?[^.?!,;:()]{5,60})(?=[.?!,;]|$)/i.exec(
      turn,
    )?.[1],
  gonething: goneIn,
  boxword: (turn) =>
    /\b(?:box|parcel|package|envelope|bag)\b/i.exec(EMPTY_BOX.exec(turn)?.[0] ?? '')?.[0]?.toLowerCase(),
  insulted: (turn) => INSULTS.find(([pattern]) => pattern.test(turn))?.[1],
  twice: (turn) => {
    const found =
      /\b(charged|debited|billed)(?: me| us)?(?: \S+){0,2}? (?:twice|double)\b|\b(?:double|twice)[- ](charged|billed|debited)\b|\b(overcharged)\b/i.exec(
        turn,
      );
    if (found === null) return CHARGED_AGAIN.test(turn) ? 'charged twice' : null;
    return found[3] === undefined ? `${(found[1] ?? found[2] ?? '').toLowerCase()} twice` : 'overcharged';
  },
  partial: (turn) =>
    /\b(?<!\ban? )(\d{1,5}) (?:of (?:them|those) )?(?:have |has )?(?:arrived|came|were delivered)\b/i.exec(turn)?.[1],
  code: (turn) => /\b[45]\d\d\b/.exec(turn)?.[0] ?? /\b(?:[A-Z]{2,6}-?\d{2,}|v?\d+\.\d+(?:\.\d+)?)\b/.exec(turn)?.[0],
  ours: (turn) => {
    const found =
      /\b(?:the|your|a|an|no) (engineer|driver|courier|technician|plumber|fitter|installer|electrician|advis[eo]r|agent|colleague|receptionist|waiter|waitress|mechanic|nurse|barista|cashier|shop assistant|sales assistant|estate agent|conductor|inspector|trainer)s?\b/i.exec(
        turn,
      )?.[1];
    return found === undefined ? null : `our ${found.toLowerCase()}`;
  },
  kids: (turn) => {
    const found =
      /\b(?:baby|newborn|toddler|(?:(?:small|young|two|three|four|\d) )?(?:children|kids)|elderly (?:mother|father|parents)|disabled (?:son|daughter|child|husband|wife))\b/i
        .exec(turn)?.[0]
        .toLowerCase();
    return found !== undefined && /^(?:baby|newborn|toddler)/.test(found) ? `a ${found}` : found;
  },
};

const CHARGED_AGAIN =
  /\b(?:charged|taken|debited|billed|went out|paid out|gone out)\b[^.!?]{0,40}\b(?:twice|two times|double|again)\b|\bpaid\b[^.!?]{0,40}\b(?:twice|two times|double)\b|\bdouble[- ]charged?\b/i;

/** What a slot finds in the turn; null when nothing is there or the slot is not of this kind. */
export function foundIn(name: string, turn: string): string | null {
  const text = turn.slice(0, 4000);
  const pattern = PATTERNS[name];
  if (pattern === undefined) return MADE[name]?.(text) ?? null;
  const match = pattern.exec(text);
  return match === null ? null : (match[1] ?? match[0]).toLowerCase();
}
