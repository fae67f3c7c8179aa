import type { Channel } from '../../conversation.ts';

/** Words that belong to writing, as they are said on the phone. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\bwrite to you (?=by|at)/g, 'call you back '],
  [/\bwill write (?=by|at)/g, 'will call you back '],
  [/\bI['’]?ll write (?=by|at)/g, "I'll call you back "],
  [/\bThank you for writing\b/g, 'Thank you for calling'],
  [/\bfor writing about\b/g, 'for calling about'],
  [/\bThank you again for writing\b/g, 'Thank you again for calling'],
  [
    /\bAnswer this message whenever you like: it reaches me and not a queue\b/g,
    "I'll give you my direct line, so that you reach me and not a queue",
  ],
  [/\banswer this message and it comes straight to me\b/g, 'call back and ask for me'],
  [/\bYou can answer this message at any time and it will reach me\b/g, 'You can ask for me by name at any time'],
  [/\bhaving read your message\b/g, 'having heard you out'],
  [/\bI have what you wrote about (.+?) in front of me\b/g, "I've noted what you say about $1"],
  [/\bwhat you wrote\b/g, 'what you told me'],
  [/\bYou wrote\b/g, 'You said'],
  [/\bTwo lines are enough\b/g, 'A word or two is enough'],
  [/\bright to write straight away\b/g, 'right to call straight away'],
  [/\bI have your messages here\b/g, 'I have your history here'],
  [/\bcould you send me the order number\b/g, 'could you give me the order number'],
  [/\bTell me in a line or two\b/g, 'Tell me in your own words'],
  [/\bI['’]ve read every line\b/g, "I've taken in every word"],
  [/\bwrite back\b/g, 'call back'],
  [/\bI can see from your message that\b/g, "I've noted that"],
  [/\bYour message says that\b/g, 'You tell me that'],
  [/\bThank you for your message about\b/g, 'Thank you for calling about'],
];

/** A wording in the form its channel asks for. */
export function forChannel(text: string, channel: Channel): string {
  if (channel !== 'phone') return text;
  return SPOKEN.reduce((now, [pattern, spoken]) => now.replace(pattern, spoken), text);
}

/** Most characters of a public answer. */
export const SOCIAL_LIMIT = 280;
