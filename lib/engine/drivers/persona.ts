import type { Conversation, Persona } from '../../conversation.ts';
import { turnOf } from '../text/turn.ts';

export const FORMAL =
  /\b(?:dear (?:sirs?|madam|mr|mrs|ms|dr|team|customer|support)|yours (?:sincerely|faithfully)|kind(?:est)? regards|sincerely|to whom it may concern|may i (?:ask|enquire)|i should be|i am writing to|would be (?:most )?grateful|i would (?:like|appreciate)|furthermore|regarding|with reference to|hereby|i look forward to)\b/gi;
export const CASUAL =
  /\b(?:hey|hiya|yo|lol|haha|omg|wtf|gonna|wanna|gotta|kinda|dunno|yeah|yep|nope|cheers|mate|guys|pls|plz|thx|ty|u|ur|cuz|btw|tbh|idk|asap!|ok so|cool|awesome|dude|folks)\b|[\u{1f300}-\u{1faff}]|:\)|:\(|;\)/giu;
export const HURRIED =
  /\b(?:asap|urgent(?:ly)?|immediately|right now|straight away|quickly|hurry|today|in (?:an|one|two|\d) hours?|running out of time|tonight|this (?:morning|afternoon))\b|!!/i;
const SHORT_FORM = /\b\w+['’](?:m|ve|ll|re|d|t|s)\b/g;
export const EXPERT =
  /\b(?:api|webhook|endpoint|json|xml|csv|ssl|tls|dns|cname|mx record|oauth|sso|saml|http|status code|stack trace|console|regex|sql|git|docker|firmware|latency|payload|header|token|sdk|cron|ip address|subnet|vlan|port \d+|cache|cookies?|deprecat\w+|schema|timeout|5\d\d error|4\d\d error|iban|swift|apr|kwh|gtin|sku|incoterms|vat id|torque|psi|amperage)\b/gi;
export const NOVICE =
  /\b(?:not (?:very |that |so )?(?:good|great) with (?:computers|technology|tech)|technical(?:ly)? (?:person|minded|challenged)|not tech|no idea (?:how|what|where)|don['’]?t (?:really )?(?:know|understand) (?:how|what|where)|i['’]?m (?:new|old)|first time|beginner|never (?:used|done) (?:this|it)|what does .{1,30} mean|simple (?:words|terms|english)|my (?:son|daughter|grandson|granddaughter) (?:usually|set|does|helps|installed|normally)|i(?:['’]?m| am) (?:[789]\d)\b|(?:old lady|old man|pensioner))\b/i;

/**
 * How this customer writes, from this thread only and never from outside: how formal, how long, how hurried, how
 * expert. The segment is what the helpdesk shows.
 */
export function personaOf(conversation: Conversation): Persona {
  const turn = writtenBy(conversation);
  const words = wordsIn(turn);
  return {
    formality: formalityOf(turn, words),
    length: words < 45 ? 'short' : words < 160 ? 'medium' : 'long',
    pace: isHurried(turn, words) ? 'hurried' : 'steady',
    expertise: expertiseOf(turn),
    segment: conversation.customer.segment ?? null,
  };
}

/** The customer's turn as far as it is looked at. */
export const writtenBy = (conversation: Conversation): string =>
  turnOf(conversation)
    .map((message) => message.text.slice(0, 4000))
    .join('\n')
    .slice(0, 8000);

/** Words in a text. */
export const wordsIn = (text: string): number => text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;

function formalityOf(turn: string, words: number): Persona['formality'] {
  const formal = turn.match(FORMAL)?.length ?? 0;
  const casual = turn.match(CASUAL)?.length ?? 0;
  const short = turn.match(SHORT_FORM)?.length ?? 0;
  const lower = words > 6 && /(?:^|[.!?]\s+)\p{Ll}/u.test(turn) && !/\bI\b/.test(turn);
  const score =
    formal * 2 -
    casual * 1.5 -
    (lower ? 1.5 : 0) -
    (short > 2 ? 1 : 0) +
    (words > 40 && short === 0 && casual === 0 ? 1 : 0);
  return score >= 3 ? 'formal' : score <= -1.5 ? 'casual' : 'neutral';
}

function isHurried(turn: string, words: number): boolean {
  if (HURRIED.test(turn)) return true;
  return words > 0 && words < 14;
}

function expertiseOf(turn: string): Persona['expertise'] {
  if (NOVICE.test(turn)) return 'novice';
  return new Set((turn.match(EXPERT) ?? []).map((term) => term.toLowerCase())).size >= 2 ? 'expert' : 'familiar';
}
