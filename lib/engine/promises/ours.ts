/** Whether a piece of a sentence binds us: who speaks for whom, and how firmly. */

const FIRST =
  /\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to|(?: \w+ly| can| do)? promise (?:to|that|you)|(?: \w+ly)? guarantee)\b/i;
const COMING =
  /\b(?:i['’]m|i am|we['’]re|we are|(?:he|she)['’]s|they['’]re) (?:also |now |just |already )?(?:calling|ringing|phoning|sending|posting|shipping|writing|emailing|refunding|crediting|coming|issuing|replacing|delivering|dispatching|booking|putting|popping|moving|holding|keeping|arranging|checking|cancelling|fixing|correcting|changing|bringing|collecting|looking (?:at|into)|going (?:through|over)|driving|extending|lifting|removing|restoring|setting|adding|waiving)\b/i;
const PLAIN =
  /\b(?:i|we) (?:personally |then |also )?(?:call|ring|phone|write|send|email|ship|post|check|refund|come|deliver|collect|go through|look (?:at|into|over)|test)\b(?! (?:this|that|it) an?\b)/i;
const THEIRS =
  /\byou(?:['’]ll| will)(?: \w+ly| also| then| soon)? (?:hear|get|receive|have(?! to\b)|see(?! (?:from|in|that (?!by|on|before))\b)|be (?:sent|called|contacted|refunded|credited|paid))\b|\byou (?:get|hear|have) (?:\S+ ){0,4}(?:back|from (?:me|us))\b|\byou know (?:what|where|whether|how|more|why)\b|\bfrom (?:me|us) you(?:['’]ll| will) hear\b|\b(?<!right to )(?:expect|count on|look forward to) (?:an?|my|our|the|to hear|hearing)\b/i;
const THIRD = /^(.{2,60}?)(?:['’]ll| will| is going to| are going to| shall)\b/i;
const LEAVES =
  /^(.{2,60}?)(?: (?:leaves|goes (?:out|back|live|in(?:to)? the post)|switches (?:on|over)|ships|arrives|comes back|follows|lands (?:on|in) your|reaches you|stays? (?:blocked|reserved|open|on hold) for you)|(?: is|['’]s| are)(?: being| now| already)? (?:sent|shipped|collected|delivered|held|kept|reserved|coming|leaving|back (?:on|in) your|going (?:out|in)|on (?:its|their|the) way))(?: |$)/i;
/** "Lukas fits it on Friday": a person of ours, and a deed. */
const DOES =
  /^((?:[\w’'-]+ ){1,10}?)(?:calls|rings|phones|fits|comes|brings|visits|collects|installs|repairs|fixes|replaces|delivers|sends|takes (?:\S+ ){0,2}over|picks (?:\S+ ){1,4}up|gets back to you|gives you an? (?:ring|call)|looks (?:at|into)|checks|writes to you|emails you)\b/i;
/** "Our fitter is booked for Monday": somebody of ours, for a time. */
const BOOKED =
  /^((?:our|my|an?) (?:\w+ ){1,3}?)(?:is|are) (?:booked|scheduled|down|set|confirmed) (?:in )?(?:for|to)\b/i;
/** "New key in your inbox before five": what arrives, without a verb. */
const ARRIVES =
  /^(?:(?!is |are |was |were |not |nothing )[\w’'-]+ ){1,5}(?:in your inbox|on your doorstep|with you|in the post) (?=by|before|within|at|on|in \d|today|tomorrow|tonight)/i;
/** "It's yours by Saturday", "it is with you on Monday". */
const YOURS =
  /\b(?:it|this|that|they|these)(?:['’]s| is|['’]re| are) (?:yours|with you|back with you) (?=by|before|on|at|within|in|to)/i;
const ASKED =
  /\b(?:i|we)(?:['’]ve| have) (?:just |already )?(?:asked|arranged for|got|booked|scheduled|pencilled in|reserved|planned|put|set|told(?! you))\b.{2,50}? (?:to|for)\b|\bi(?:['’]ve| have)(?: got)? an? (?:note|reminder|line|slot|entry)\b.{0,24}? to\b|\bwe have (?:an?|our) (?:van|driver|engineer|fitter|technician|courier|plumber|electrician|team|colleague)\b|\bi have an? (?:\w+ ){1,2}(?:set|booked|planned) for\b/i;
const SHORT =
  /^(?:will|shall|is going to|are going to) (?!you\b|i\b|we\b|it\b|this\b|that\b|the\b|they\b|he\b|she\b)\w+/i;
const SET = /^(?:consider (?:it|this|that) (?:done|sorted|fixed)|let me (?!know|have\b|be\b)\w+|rest assured)/i;

/** "Should land by Monday", "it ought to reach you on Friday": we say when it comes, with or without a subject. */
const SHOULD =
  /^(?!.*\bnot\b)((?:[\w’'-]+ ){0,8}?)(?:should|ought to) (?:all |both |now |then )?(?=(?:be (?:with you|in your|on your|back|there|working|ready|up)|land|arrive|reach you|show up|get to you|go out|ship)\b)/i;
/** "Calling you at four", "back to you by noon": said in passing, without a subject. */
const PASSING =
  /^(?:(?:calling|ringing|phoning|emailing|refunding|meeting) (?:you|her|him|them)\b|(?:sending|posting|shipping|returning|replacing) (?:you|the|an?|your|it|this|them|that)\b|going to (?:call|ring|phone|write|send|chase|check|look|ask|post|ship|get|have|find|speak|talk|fix|refund)\b|back to you (?=with|by|before|on|at|within|in|tomorrow|today))(?!.*\b(?:is|was|are|were|will|would|helps?|means?|works?|takes?|can|may|costs?)\b)/i;

/** People and things that we cannot promise for. */
const OTHERS =
  /\b(?:you|bank|insurers?|insurance|landlord|employer|doctor|school|sale|offer|contract|debit|payment|subscription|fee|warranty|membership|appointment|office|shop|store|event|price|prices|trial|flight|train|bus|nothing|nobody|no one|customs|police|council|government|if|what|guests?)\s*$|\b(?:bank|insurer|landlord)\b|\bthat you\b|\byour (?:\w+ ){0,2}(?:son|daughter|husband|wife|partner|mother|father|mum|mom|dad|parents?|sister|brother|aunt|uncle|niece|nephew|cousin|grand\w+|child|children|kids?|baby|boy|girl|friends?|neighbou?rs?|boss|clients?|customers?|tenants?|family|dog|cat|in-laws)\s*$/i;
/** Somebody tells what was said. */
const REPORT =
  /\b(?:said|told|promised|wrote|mentioned|thought|expected|assumed|heard|read|claims?(?! (?:team|desk|department|handler|office))|says?)\b/i;

/** "As you told me": what follows is theirs to know, unless it is said of us. */
const AS_THEY_SAY =
  /^(?:as|like) you (?:\w+ )?(?:told|said|say|wrote|write|mention(?:ed)?|explain(?:ed)?|describe[d]?)\b|^(?:from|by) what you (?:\w+ )?(?:told|said|say|wrote|write)\b/i;
export const isTheirTale = (text: string): boolean => AS_THEY_SAY.test(text);
/** Said of us, whoever told it first. */
export const isOfUs = (text: string): boolean =>
  /\b(?:i|we)(?:['’]ll|['’]m|['’]re)?\b|\b(?:our|my|from us|from me)\b/i.test(text);

const HEDGE =
  /\b(?:would|could|might|may|can|hope|hoping|wish|think|believe|maybe|perhaps|probably|possibly|try to|trying to|do (?:my|our) (?:very )?best|aim to|like to|plan to|should|usually|normally|typically|generally|always|every|each|daily|weekly|mostly)\b/i;
const NEVER =
  /\b(?:not(?! (?:later|after))|never|no longer|nobody|no one|neither|nothing|cannot|stop working|expire)\b|n['’]t\b/i;

/** "Rosa from our Leeds shop": a person, and not the shop. */
const ofOurs = (subject: string) => subject.replace(/\b(?:from|at|in) our\b.*$/i, '');

/** Where the words that bind us begin, or −1. */
export function boundAt(text: string): number {
  for (const frame of [FIRST, COMING, THEIRS, ASKED, SHORT, SET, PASSING, PLAIN, YOURS, ARRIVES]) {
    const match = frame.exec(text);
    if (match && !REPORT.test(text.slice(0, match.index))) return match.index;
  }
  for (const frame of [THIRD, LEAVES, DOES, BOOKED, SHOULD]) {
    const subject = frame.exec(text)?.[1];
    if (subject !== undefined && !OTHERS.test(ofOurs(subject)) && !REPORT.test(subject)) return 0;
  }
  return -1;
}

/** Said to be possible, usual or not so: nothing is promised. "You can expect" is no doubt; nor is "it should land", in its `piece`. */
export const isLoose = (words: string, piece: string): boolean => {
  const said = (SHOULD.test(piece) ? words.replace(/\bshould\b/i, '') : words).replace(
    /\byou (?:can|may|should) (?=expect|count on|look forward)|\bcan (?=promise\b)/i,
    '',
  );
  return HEDGE.test(said) || NEVER.test(said);
};

/** "On Saturdays", "of each month": again and again, and no promise. */
export const isHabit = (words: string): boolean =>
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:each|every) (?:day|week|month|quarter|year|morning|evening)\b/i.test(
    words,
  );

const IF = /^(?:if|whether|in case|assuming|provided|as long as|otherwise|whenever)$/;
const OPENS_IF = /^(?:whether (?!or not\b)|(?:should|had|were) (?!i (?:call|ring)))\w+/i;

/** "To see if" asks, and sets no condition. */
const ASKING = /\b(?:see|know|check|hear|tell|ask|find out|sure|confirm)(?: (?:you|us|me|him|her|them))?$/i;

/** The piece sets a condition. "Once I hear" is ours to wait for, "once you send" is theirs. */
export function isCondition(joint: string, text: string, first: boolean, before = ''): boolean {
  if (IF.test(joint)) return !ASKING.test(before);
  if (/^(?:once|as soon as|when)$/.test(joint)) return /^(?:you|your)\b/i.test(text);
  return first && OPENS_IF.test(text) && !SHOULD.test(text);
}

/** "Give me until Friday": the time of what comes next. */
export const setsTime = (joint: string, text: string): boolean =>
  /^(?:once|as soon as|when|after)$/.test(joint) || /\bgive (?:me|us)\b|\bmake (?:that|it)\b/i.test(text);
