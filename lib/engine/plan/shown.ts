import type { Conversation, Reading } from '../../conversation.ts';
import { factsOf } from '../coach/facts.ts';
import { acts, type Mark } from '../coach/marks.ts';
import { promisesIn } from '../promises/promises.ts';

/** What a text of ours does, counted over its sentences. */
export interface Shown {
  /** Sentences in all. */
  size: number;
  /** Says back what they told us. */
  hears: boolean;
  /** Names what they feel or went through. */
  feels: boolean;
  /** Thanks them for something. */
  thanks: boolean;
  /** How often it says sorry. */
  sorries: number;
  /** Says why it happened, or that the part was ours. */
  explains: boolean;
  /** A step of ours, done or to come; or the answer. */
  acts: boolean;
  /** Tells what to do, or answers. */
  guides: boolean;
  /** A word or deed for this person alone. */
  personal: boolean;
  /** A promise with its time. */
  dated: boolean;
  /** Hands it to somebody who takes over. */
  hands: boolean;
}

const NOTHING: Shown = {
  size: 0,
  hears: false,
  feels: false,
  thanks: false,
  sorries: 0,
  explains: false,
  acts: false,
  guides: false,
  personal: false,
  dated: false,
  hands: false,
};

const PERSONAL =
  /\b(?:handwritten|card (?:for|to)|by post|few lines|(?:call|ring) you|hear from you|straight to me|my direct|my own|in your name|(?:on|off) (?:your|this) (?:account|bill)|(?:at )?no (?:cost|charge)|free of charge|at our cost|with you for|years (?:with|you)|show(?:n|ed)? your (?:words|message)|told (?:him|her|them|[A-Z]\w+) what you|happy birthday|congratulations|your idea|by courier|as a thank)\b/i;
const HANDS =
  /\b(?:hand(?:ed|ing)? (?:this|it|you)|pass(?:ed|ing) (?:this|it|you)|tak(?:es|ing) over|safety (?:lead|team|desk)|emergency|(?:call|ring|dial) (?:911|999|112|000|\d{3})|crisis line|leave the (?:house|building|room))\b/i;
/** A moment to count days from where the page gives no times; which one does not matter here. */
const SOME_MONDAY = '2024-01-01T09:00:00Z';

/** Reads a text of ours as the coach does. Empty text does nothing. */
export function shownIn(text: string, conversation: Conversation, reading: Reading): Shown {
  if (!/\p{L}/u.test(text)) return NOTHING;
  const { marks } = factsOf(conversation, text, reading);
  const any = (is: (mark: Mark) => boolean) => marks.some(is);
  const at = conversation.messages[conversation.messages.length - 1]?.at ?? SOME_MONDAY;
  return {
    size: marks.length,
    hears:
      any(({ echoed, facts }) => echoed >= 2 || echoed + facts >= 3) ||
      marks.reduce((sum, { echoed }) => sum + echoed, 0) >= 3,
    feels: any(({ feels, recap, sorry, echoed }) => feels || recap || (sorry && echoed > 0)),
    thanks: any(({ thanks }) => thanks),
    sorries: marks.filter(({ sorry }) => sorry).length,
    explains: any(({ why, owns }) => why || owns),
    acts: any((mark) => acts(mark) || mark.urgent),
    guides: any(({ guides, echoed, facts }) => guides || echoed + facts >= 2),
    personal: PERSONAL.test(text),
    dated: promisesIn(text, at, 'UTC').length > 0,
    hands: HANDS.test(text),
  };
}
