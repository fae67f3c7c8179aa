import type { Conversation, Reading } from '../../conversation.ts';
import { type Customer, customerOf } from './customer.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Mark, marksOf } from './marks.ts';

/** All that rules and rubric are told about a draft and the one it goes to. */
export interface Facts {
  customer: Customer;
  draft: Draft;
  /** What each sentence of the body does, index by index. */
  marks: readonly Mark[];
}

/** What a rule found, before its weight is settled. */
export interface Found {
  in: 'draft' | 'message';
  start: number;
  end: number;
  quote: string;
  /** In place of the rule's own weight. */
  weight?: number | undefined;
  /** A share of the rule's own weight, 0…1. */
  share?: number;
  reason?: string | undefined;
  instead?: string | null;
}

export function factsOf(conversation: Conversation, text: string, reading: Reading): Facts {
  const customer = customerOf(conversation, reading);
  const draft = draftOf(text);
  return { customer, draft, marks: draft.body.map((line, at) => marksOf(line, at, customer)) };
}

/** A stretch of the draft as something found. */
export const inDraft = ({ text }: Draft, { start, end }: { start: number; end: number }): Found => ({
  in: 'draft',
  start,
  end,
  quote: text.slice(start, end),
});
