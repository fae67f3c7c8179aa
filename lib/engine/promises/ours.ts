/** Whether a piece of a sentence binds us: who speaks for whom, and how firmly. */

const FIRST =
  /\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to| promise (?:to|that|you)| guarantee)\b/i;
const COMING =
  /\b(?:i['’]m|i am|we['’]re|we are) (?:also |now |just |already )?(?:calling|ringing|phoning|sending|posting|shipping|writing|emailing|refunding|crediting|coming|issuing|replacing|delivering|dispatching|booking|putting|popping|moving|holding|arranging|checking)\b/i;
const PLAIN =
  /\b(?:i|we) (?:personally |then |also )?(?:call|ring|phone|write|send|email|ship|post|check|refund|come|deliver|collect|go through|look (?:at|into|over)|test)\b(?! (?:this|that|it) an?\b)/i;
const THEIRS =
  /\byou(?:['’]ll| will)(?: \w+ly| also| then| soon)? (?:hear|get|receive|have(?! to\b)|be (?:sent|called|contacted|refunded|credited|paid))\b|\b(?<!right to )(?:expect|count on|look forward to) (?:an?|my|our|the|to hear|hearing)\b/i;
const THIRD = /^(.{2,60}?)(?:['’]ll| will| is going to| are going to| shall)\b/i;
const LEAVES =
  /^(.{2,60}?)(?: (?:leaves|goes out|ships|arrives|comes back)|(?: is|['’]s| are)(?: being| now| already)? (?:sent|shipped|collected|delivered|coming|leaving|going (?:out|in)|on (?:its|their|the) way)) /i;
/** "Lukas fits it on Friday": a person of ours, and a deed. */
const DOES =
  /^((?:[\w’'-]+ ){1,5}?)(?:calls|rings|phones|fits|comes|brings|visits|collects|installs|repairs|fixes|replaces|delivers|sends|takes over|writes to you|emails you)\b/i;
const ASKED =
  /\b(?:i|we)(?:['’]ve| have) (?:just |already )?(?:asked|arranged for|got|booked|scheduled|put|set|told(?! you))\b.{2,50}? (?:to|for)\b/i;
const SHORT = /^(?:will|shall) (?!you\b|i\b|we\b|it\b|this\b|that\b|the\b|they\b|he\b|she\b)\w+/i;
const SET = /^(?:consider (?:it|this|that) (?:done|sorted|fixed)|let me (?!know|have\b|be\b)\w+|rest assured)/i;

/** People and things that we cannot promise for. */
const OTHERS =
  /\b(?:you|bank|insurers?|insurance|landlord|employer|doctor|school|sale|offer|contract|warranty|membership|appointment|office|shop|store|event|price|prices|trial|flight|train|bus|nothing|nobody|no one|customs|police|council|government|if|what|guests?)\s*$|\b(?:bank|insurer|landlord)\b/i;
/** Somebody tells what was said. */
const REPORT = /\b(?:said|told|promised|wrote|mentioned|thought|expected|assumed|heard|read|claims?|says?)\b/i;

const HEDGE =
  /\b(?:would|could|might|may|can|hope|hoping|wish|think|believe|maybe|perhaps|probably|possibly|try to|trying to|do (?:my|our) (?:very )?best|aim to|like to|plan to|should|usually|normally|typically|generally|always|every|each|daily|weekly|mostly)\b/i;
const NEVER =
  /\b(?:not(?! (?:later|after))|never|no longer|nobody|no one|neither|nothing|cannot|stop working|expire)\b|n['’]t\b/i;

/** Where the words that bind us begin, or −1. */
export function boundAt(text: string): number {
  for (const frame of [FIRST, COMING, THEIRS, ASKED, SHORT, SET, PLAIN]) {
    const match = frame.exec(text);
    if (match && !REPORT.test(text.slice(0, match.index))) return match.index;
  }
  for (const frame of [THIRD, LEAVES, DOES]) {
    const subject = frame.exec(text)?.[1];
    if (subject !== undefined && !OTHERS.test(subject) && !REPORT.test(subject)) return 0;
  }
  return -1;
}

/** Said to be possible, usual or not so: nothing is promised. "You can expect" is no doubt. */
export const isLoose = (words: string): boolean => {
  const said = words.replace(/\byou (?:can|may|should) (?=expect|count on|look forward)/i, '');
  return HEDGE.test(said) || NEVER.test(said);
};

/** "On Saturdays": every week, and no promise. */
export const isHabit = (words: string): boolean => /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i.test(words);

const IF = /^(?:if|in case|assuming|provided|as long as|otherwise|whenever)$/;
const OPENS_IF = /^(?:should|had|were) (?!i (?:call|ring))\w+/i;

/** "To see if" asks, and sets no condition. */
const ASKING = /\b(?:see|know|check|hear|tell|ask|find out|sure|confirm)(?: (?:you|us|me|him|her|them))?$/i;

/** The piece sets a condition. "Once I hear" is ours to wait for, "once you send" is theirs. */
export function isCondition(joint: string, text: string, first: boolean, before = ''): boolean {
  if (IF.test(joint)) return !ASKING.test(before);
  if (/^(?:once|as soon as|when)$/.test(joint)) return /^(?:you|your)\b/i.test(text);
  return first && OPENS_IF.test(text);
}

/** "Give me until Friday": the time of what comes next. */
export const setsTime = (joint: string, text: string): boolean =>
  /^(?:once|as soon as|when|after)$/.test(joint) || /\bgive (?:me|us)\b/i.test(text);
