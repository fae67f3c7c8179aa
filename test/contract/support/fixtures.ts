import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  Cause,
  Conversation,
  GestureKind,
  Headline,
  Injustice,
  Motivator,
  Signal,
} from '../../../lib/conversation.ts';

type VerbName = 'read' | 'suggest';

/** What must hold of a line's answer. Lists of headlines and injustices are families: one of them. */
export interface Expected {
  /** The line fails, and its error starts with this. Nothing else is expected then. */
  error?: string;
  language?: string;
  sure?: boolean;
  headline?: Headline[];
  notHeadline?: Headline[];
  polarity?: 'negative' | 'positive';
  /** Each of these is there. */
  signals?: Signal[];
  /** None of these is there. */
  noSignals?: Signal[];
  causes?: Cause[];
  injustice?: Injustice[];
  motivators?: Motivator[];
  /** All twelve scores are 0. */
  zero?: boolean;
  /** Nothing of the turn is the customer's own words. */
  wordless?: boolean;
  /** Only the first 8,000 characters were read. */
  cut?: boolean;
  /** Somebody other than this agent must act now. */
  person?: boolean;
  /** No gesture is allowed but a remedy. */
  noGifts?: boolean;
  refused?: GestureKind[];
}

export interface Fixture {
  why: string;
  /** The line as it is sent. */
  raw: string;
  verbs: VerbName[];
  expect: Expected;
  /** Expectations known not to be met yet, as the checks put it. Met, they must be taken off. */
  known: string[];
}

interface Written {
  why: string;
  in?: { id?: unknown; text?: unknown; conversation?: unknown };
  raw?: string;
  verbs?: VerbName[];
  expect: Expected;
  known?: string[];
}

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Every line of the fixtures folder. The raw line is cut out of the file, so that `__proto__` and escapes stay. */
export function fixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const { why, raw, verbs, expect, known = [] } = JSON.parse(line) as Written;
      const sent = raw ?? /"in": (\{.*\}), (?:"verbs": .*, )?"expect": /.exec(line)?.[1] ?? '';
      return { why, raw: sent, verbs: verbs ?? ['read', 'suggest'], expect, known };
    });
}

/** The line for `suggest`, which takes no bare text: a lone text becomes a conversation of one message. */
export function asConversation(raw: string): string {
  try {
    const { id, text, conversation } = JSON.parse(raw) as { id?: unknown; text?: unknown; conversation?: unknown };
    if (conversation || typeof text !== 'string') return raw;
    return JSON.stringify({ id, conversation: { messages: [{ id: '0', author: 'customer', text }] } });
  } catch {
    return raw;
  }
}

/** The messages of a line as far as the checks need them. */
export function messagesOf(raw: string): Pick<Conversation['messages'][number], 'id' | 'author' | 'text'>[] {
  const { text, conversation } = JSON.parse(raw) as { text?: string; conversation?: Partial<Conversation> };
  if (!conversation) return [{ id: '0', author: 'customer', text: text ?? '' }];
  return (conversation.messages ?? []).map((message, index) => ({ ...message, id: String(message.id ?? index) }));
}
