/** Short ways to write a believable conversation, reading and suggestion by hand. */
import {
  type Conversation,
  type Customer,
  type Evidence,
  type EvidenceFor,
  FEELINGS,
  type Feeling,
  type FillIn,
  type Message,
  type Move,
  type Reading,
  type Reply,
  type Suggestion,
} from '../../lib/conversation.ts';

type Turn = [author: Message['author'], text: string];

export function conversation(
  id: string,
  customer: Partial<Customer>,
  subject: string | null,
  turns: readonly Turn[],
  rest: Partial<Conversation> = {},
): Conversation {
  return {
    id,
    helpdesk: 'demo',
    channel: 'email',
    subject,
    locale: null,
    company: 'Larch & Lane',
    customer: { name: null, email: null, since: null, segment: null, locale: null, ...customer },
    agent: { name: 'Sam' },
    messages: turns.map(([author, text], index) => ({ id: String(index), author, at: null, text })),
    ...rest,
  };
}

export type Quoted = [claim: EvidenceFor, quote: string, weight: number, reason: string];

/** Evidence whose offsets are found in the conversation; throws when the words are not there. */
export function evidence(talk: Conversation, quoted: readonly Quoted[]): Evidence[] {
  return quoted.map(([claim, quote, weight, reason], index) => {
    const message = talk.messages.findLast((each) => each.author === 'customer' && each.text.includes(quote));
    if (!message) throw new Error(`No message holds "${quote}"`);
    const start = message.text.indexOf(quote);
    const rule = `hand.${index}`;
    return { for: claim, rule, message: message.id, quote, start, end: start + quote.length, weight, reason };
  });
}

export function reading(rest: Partial<Reading>): Reading {
  const scores = Object.fromEntries(
    FEELINGS.map((name) => [name, rest.feelings?.find((shown) => shown.name === name)?.strength ?? 0.03]),
  ) as Record<Feeling, number>;
  return {
    language: 'en',
    sure: true,
    headline: 'neutral',
    polarity: 0.04,
    feelings: [],
    scores,
    signals: [],
    causes: [],
    injustice: 'none',
    motivators: [],
    stage: 'active',
    need: null,
    arc: [],
    evidence: [],
    cut: false,
    ...rest,
  };
}

/** A reply from its moves; `[gap]` in a text becomes a gap with the hint given. */
export function reply(
  id: string,
  approach: string,
  parts: readonly [move: Move, text: string, why: string][],
  hints: Readonly<Record<string, string>> = {},
): Reply {
  const text = parts.map(([, words]) => words).join('\n\n');
  const unfilled: FillIn[] = [];
  for (const [name, hint] of Object.entries(hints)) {
    const start = text.indexOf(`[${name}]`);
    if (start >= 0) unfilled.push({ name, start, end: start + name.length + 2, hint });
  }
  unfilled.sort((a, b) => a.start - b.start);
  const moves = parts.map(([move, words, why], at) => ({ move, text: words, why, wording: `${id}-${at}` }));
  return { id, approach, text, moves, unfilled };
}

export function suggestion(
  of: Reading,
  replies: [Reply, Reply, Reply],
  person: Suggestion['person'] = { needed: false, reason: null },
): Suggestion {
  const persona = {
    formality: 'neutral',
    length: 'medium',
    pace: 'steady',
    expertise: 'familiar',
    segment: null,
  } as const;
  return { reading: of, persona, replies, gestures: [], plan: [], person };
}
