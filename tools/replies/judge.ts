import type { CoachRule, Conversation, Reading, Reply } from '../../lib/conversation.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { personaOf } from '../../lib/engine/drivers/persona.ts';
import { read } from '../../lib/engine/read.ts';
import { caseOf } from '../../lib/engine/replies/case.ts';
import { suggest } from '../../lib/engine/suggest.ts';
import { type Expectation, type Expected, expectedReplies } from '../../test/replies/set.ts';
import { faultsOf, gradeOf } from './faults.ts';
import { filled } from './fill.ts';

/** One suggestion with all that is measured on it. */
export interface Judged {
  id: string;
  reply: Reply;
  /** By our own coach, as it stands and with its gaps filled. */
  score: number;
  sent: number;
  /** Rules that our coach finds broken in its words. */
  hurting: readonly CoachRule[];
  faults: readonly string[];
  grade: number;
}

/** One conversation with its three suggestions, and what is wrong with them together. */
export interface JudgedConversation {
  id: string;
  conversation: Conversation;
  reading: Reading;
  kind: string;
  replies: readonly Judged[];
  /** Milliseconds of `suggest` with the reading at hand. */
  ms: number;
  wrong: readonly string[];
}

/** Every conversation of the set, read and answered by the engine as it is. */
export function judgeAll(ids: readonly string[] = []): JudgedConversation[] {
  return expectedReplies()
    .filter(({ id }) => ids.length === 0 || ids.some((start) => id.startsWith(start)))
    .map(judged);
}

function judged({ id, conversation, expect }: Expected): JudgedConversation {
  const reading = read(conversation);
  const from = performance.now();
  const { replies, person, persona } = suggest(conversation, reading);
  const ms = performance.now() - from;
  const { kind } = caseOf(conversation, reading, persona);
  return {
    id,
    conversation,
    reading,
    kind,
    ms,
    replies: replies.map((reply) => judgedReply(id, reply, conversation, expect, reading)),
    wrong: [
      ...(person.needed === expect.person ? [] : ['person']),
      ...(expect.kind === 'any' || expect.kind === kind ? [] : [`kind ${kind}, not ${expect.kind}`]),
      ...(expect.formal === true && personaOf(conversation).formality !== 'formal' ? ['not formal'] : []),
      ...(expect.must ?? []).filter((pattern) => !replies.some(({ text }) => new RegExp(pattern, 'i').test(text))),
      ...(new Set(replies.map(({ approach }) => approach)).size === 3 ? [] : ['same approach']),
    ],
  };
}

function judgedReply(
  id: string,
  reply: Reply,
  conversation: Conversation,
  expect: Expectation,
  reading: Reading,
): Judged {
  const asIs = review(conversation, reply.text, reading);
  return {
    id,
    reply,
    score: asIs.score,
    sent: review(conversation, filled(reply.text), reading).score,
    hurting: asIs.findings.filter((finding) => finding.in === 'draft').map(({ rule }) => rule),
    faults: faultsOf(reply, conversation, expect),
    grade: gradeOf(reply),
  };
}
