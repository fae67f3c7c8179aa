/** What a trainer shows a room: one customer's message, two answers to it, and what came of each. */
import type { Conversation, Headline, Level } from '../conversation.ts';

/** How the customer answered one of the replies. */
export interface Reaction {
  text: string;
  headline: Headline;
  /** 0 where nothing is felt strongly enough to show. */
  level: 0 | Level;
  /** Why, in one sentence about the reply. */
  reason: string;
}

export interface DemonstrationReply {
  text: string;
  /** Null where nobody has written one: of a real message, nobody knows how the customer would answer. */
  reaction: Reaction | null;
}

/**
 * What to say at each kind of step; a sentence or two, for the trainer's own mouth. `{A}` stands for the letter that the first of
 * the replies is dealt, `{B}` for the other's.
 */
export interface Saying {
  message: string;
  evidence: string;
  feeling: string;
  vote: string;
  coach: string;
  reaction: string;
}

export interface Demonstration {
  /** The file's name. */
  id: string;
  title: string;
  /** What the room will have seen, in one sentence. */
  about: string;
  minutes: number;
  conversation: Conversation;
  /** Left and right; none where only the message is shown. */
  replies: readonly [DemonstrationReply, DemonstrationReply] | null;
  /** Null for a message of the trainer's own. */
  say: Saying | null;
  /** The sentence to take home; null as above. */
  takeHome: string | null;
}
