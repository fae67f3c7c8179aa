import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Conversation, Move } from '../../lib/conversation.ts';
import { parseConversation } from '../../lib/schema/conversation.ts';

/** What a suggestion for this conversation must and must not do, as a picky head of support would mark it. */
export interface Expectation {
  /** Concrete words of the customer's: each reply holds at least one. */
  echo_any: string[];
  /** Patterns, in any case, that no reply may hold. */
  must_not: string[];
  /** Moves that would be wrong here, and two manners: an apology, cheer. */
  moves_wrong: (Move | 'apology' | 'cheer')[];
  /** Somebody other than this agent must act now. */
  person: boolean;
  /** Which kind of answer is due; `any` where several are right. */
  kind: string;
  /** Patterns of which each stands in at least one of the three. */
  must?: string[];
  /** Formal writing asks for a formal answer. */
  formal?: boolean;
}

export interface Expected {
  id: string;
  conversation: Conversation;
  expect: Expectation;
}

const FOLDER = fileURLToPath(new URL('set', import.meta.url));

/** The conversations of our own that suggestions are measured on, with what is expected of them. */
export function expectedReplies(): Expected[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line) => {
      const { id, conversation, expect } = JSON.parse(line) as {
        id: string;
        conversation: unknown;
        expect: Expectation;
      };
      return { id, conversation: parseConversation(conversation, id, 'conversation'), expect };
    });
}
