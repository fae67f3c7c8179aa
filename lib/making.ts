/**
 * What an agent makes by hand for a gesture: a card for the post, a script for a call, a guide with the customer's own steps.
 * It is in memory only: it is never stored, and never part of an address.
 */

export interface CardMaking {
  kind: 'card';
  /** Whom it is for, as they are greeted: "Ingrid"; empty where nobody knows. */
  name: string;
  /** Printed on the front of a folded card. */
  cover: string;
  /** Texts to choose from, the fittest first. */
  lines: string[];
  /** Words of theirs worth using. */
  theirs: string[];
  signed: string;
}

export const CALL_PARTS = ['open', 'acknowledge', 'point', 'ask', 'close', 'unanswered'] as const;
/** What a call consists of, in order; `unanswered`: what is said to a machine. */
export type CallPart = (typeof CALL_PARTS)[number];

export interface CallMaking {
  kind: 'call';
  name: string;
  parts: { part: CallPart; says: string }[];
}

export interface StepsMaking {
  kind: 'steps';
  name: string;
  title: string;
  /** What they have done already, in their words turned to them. */
  done: string[];
  /** Where they got stuck, in their words; null where they do not say. */
  stuck: string | null;
  /** What remains for the agent to write, one step a line; `[…]` is a gap. */
  steps: string[];
  end: string;
}

export type Making = CardMaking | CallMaking | StepsMaking;
