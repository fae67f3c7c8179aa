import type { Conversation } from '../../../conversation.ts';

/** Words that only say how angry somebody is: they name no harm. Insults, curses, verdicts. */
const LOUD =
  /\b(?:(?:you (?:are|lot are|people are|guys are)|you['’]re) (?:all |such |a bunch of |nothing but )?)?(?:(?:complete|utter|total|absolute|bloody|fucking|damn) )*(?:idiots?|morons?|clowns?|imbeciles?|crooks?|thieves|scumbags?|scum|liars?|bastards?|amateurs|jokers|incompetent|pathetic|useless|stupid|dumb|disgusting|disgraceful|(?:a |an )?(?:joke|disgrace|shambles|circus|farce)|garbage|trash|rubbish company|worst (?:company|service|shop) (?:ever|in the world)|ridiculous|outrageous|unacceptable|appalling|(?:what the |the )?hell|wtf|omfg|f+u+c+k+\w*|s+h+i+t+\w*|crap\w*|arse\w*|assholes?|bloody|damn(?:ed)?|goddamn|sick of you|go to hell|shame on you)\b/giu;
const FACES = /[\u{1f620}\u{1f621}\u{1f624}\u{1f92c}\u{1f47f}\u{1f595}\u{1f4a9}\u{1f644}]/gu;

/** Capitals fall, runs of marks become one, insults and angry faces go. What happened stays. */
export function quietText(text: string): string {
  return lowered(text)
    .replace(/!+[?!]*/g, (marks) => (marks.includes('?') ? '?' : '.'))
    .replace(/\?{2,}/g, '?')
    .replace(FACES, ' ')
    .replace(REPROACH, ' ')
    .replace(SENTENCE, calmed)
    .replace(/([.?])(?:\s*\.)+/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;?])/g, '$1')
    .replace(/^[\s.,;]+/, '')
    .trim();
}

/** Questions that ask nothing: they say what somebody thinks of us, and not what happened. */
const REPROACH =
  /(?<=^|[.!?\n]\s*)(?:and |so |seriously,? |honestly,? )*(?:(?:do|does|can|did) (?:you|any ?(?:one|body)(?: of you)?)(?: people| guys| lot| all)? even (?:look|check|read|care|listen|bother|know|think|test|try)\b[^.!?\n]{0,60}|what (?:on earth |exactly |the )*is wrong with you\b[^.!?\n]{0,30}|are you (?:people |guys |lot |all )?(?:serious|kidding|joking|blind|mad|insane|asleep|having a laugh)\b[^.!?\n]{0,20}|is any(?:one|body) (?:even )?(?:awake|alive|there|home)\b[^.!?\n]{0,20}|(?:have you|you have) no shame|how dare you)[?.!]+/giu;
const SENTENCE = /[^.!?\n]+[.!?]*/g;
/** Words that are left of "this is an absolute joke of a company": nothing happened in them. */
const HOLLOW =
  /\b(?:absolute(?:ly)?|utter(?:ly)?|complete(?:ly)?|total(?:ly)?|simply|just|really|truly|so|such|what|how|why|this|that|it|is|are|was|were|be|been|has|have|you|your|all|people|lot|guys|company|firm|shop|service|place|business|of|a|an|the|in|for|on|at|to|ever|world|am|i|we|my|and|as|not|even|seriously|honestly|omg|lol|never|seen|known|heard|met|had|dealt|with)\b/giu;

/** A sentence without its loud words; nothing where nothing else was in it. */
function calmed(sentence: string): string {
  const rest = sentence.replace(LOUD, ' ');
  if (rest === sentence) return sentence;
  return /[\p{L}\p{N}]/u.test(rest.replace(HOLLOW, '')) ? rest : ' ';
}

const SHOUTED = /\b\p{Lu}[\p{Lu}'’]{2,}\b/gu;

/** Words in capitals said quietly; a whole text in capitals gets its "I" and its sentences back. */
function lowered(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters > 8 && capitals > letters * 0.6) {
    return text
      .toLowerCase()
      .replace(/\bi\b/g, 'I')
      .replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before: string, first: string) => before + first.toUpperCase());
  }
  return text.replace(SHOUTED, (word) => (KEPT.has(word) ? word : word.toLowerCase()));
}

/** Capitals that are names. */
const KEPT: ReadonlySet<string> = new Set([
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'AUD',
  'CAD',
  'SEK',
  'NOK',
  'DKK',
  'JPY',
  'PIN',
  'SMS',
  'PDF',
  'CSV',
  'API',
  'USB',
  'URL',
  'VAT',
  'ATM',
]);

/** The conversation with the customer's words said quietly; the same object where they were quiet. */
export function quieted(conversation: Conversation): Conversation {
  let loud = false;
  const messages = conversation.messages.map((message) => {
    if (message.author !== 'customer') return message;
    const text = quietText(message.text);
    if (text === message.text.trim()) return message;
    loud = true;
    return { ...message, text };
  });
  return loud ? { ...conversation, messages } : conversation;
}
