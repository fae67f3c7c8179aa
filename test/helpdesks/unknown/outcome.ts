import type { Adapter } from '../../../lib/adapter.ts';
import type { Author, Conversation } from '../../../lib/conversation.ts';

/** What the generic reader made of one page. */
export interface Outcome {
  adapter: Adapter | null;
  confidence: number;
  reasons: string[];
  ticket: string | null;
  conversation: Conversation | null;
  /** Of messages whose time no machine can be sure of: as the page words it, with the day it stands under. */
  times: string[];
  composer: 'right' | 'wrong' | 'none';
}

/** A message as a page's `expected.json` has it: its whole text, or how it begins and ends. */
export interface ExpectedMessage {
  author: Author;
  at?: string | null;
  text: string | [begins: string, ends: string];
  /** Not seen until somebody unfolds it. */
  folded?: true;
}

/** Shares of what was right, counted in messages and pages. */
export interface Score {
  pages: number;
  messages: number;
  found: number;
  roles: number;
  text: number;
  /** Notes, or our own words, that were read as the customer's. */
  betrayed: number;
  /** Texts read that are no message at all. */
  invented: number;
  ordered: number;
  composers: number;
}

export const NONE: Score = {
  pages: 0,
  messages: 0,
  found: 0,
  roles: 0,
  text: 0,
  betrayed: 0,
  invented: 0,
  ordered: 0,
  composers: 0,
};

export const add = (a: Score, b: Score): Score =>
  Object.fromEntries(
    Object.keys(NONE).map((key) => [key, a[key as keyof Score] + b[key as keyof Score]]),
  ) as unknown as Score;

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
const words = (text: ExpectedMessage['text']) =>
  typeof text === 'string' ? [squeeze(text).slice(0, 30), squeeze(text).slice(-20)] : text;

function isWhole(read: string, { text }: ExpectedMessage): boolean {
  if (typeof text === 'string') return squeeze(read) === squeeze(text);
  return squeeze(read).startsWith(text[0]) && squeeze(read).endsWith(text[1]);
}

/** Compares what was read with what was to be read. */
export function score(
  { conversation, composer }: Pick<Outcome, 'conversation' | 'composer'>,
  expected: { messages: ExpectedMessage[]; composer: string | null },
): Score {
  const read = conversation?.messages ?? [];
  const taken = new Set<number>();
  const matches = expected.messages.map((message) => {
    const [begins = ''] = words(message.text);
    const where = (fits: (text: string) => boolean) =>
      read.findIndex(({ text }, index) => fits(squeeze(text)) && !taken.has(index));
    // Others quote it: where it begins a message, that is the one.
    const start = where((text) => text.startsWith(begins));
    const at = start >= 0 ? start : where((text) => text.includes(begins));
    if (at >= 0) taken.add(at);
    return { message, at, found: read[at] };
  });
  const found = matches.filter((each) => each.found);
  const ascending = found.every(({ at }, index) => index === 0 || at > (found[index - 1]?.at ?? -1));
  return {
    pages: 1,
    messages: expected.messages.length,
    found: found.length,
    roles: found.filter((each) => each.found?.author === each.message.author).length,
    text: found.filter((each) => each.found && isWhole(each.found.text, each.message)).length,
    betrayed: found.filter((each) => each.message.author !== 'customer' && each.found?.author === 'customer').length,
    invented: read.length - found.length,
    ordered: found.length > 1 || expected.messages.length === 1 ? Number(ascending && found.length > 0) : 0,
    composers: Number(expected.composer === null ? composer === 'none' : composer === 'right'),
  };
}
