/** What of a demonstration is shown, and when. */
import type { CoachFinding, Conversation, Evidence, Reading, Review } from '../conversation.ts';
import type { Demonstration } from './demonstration.ts';

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

export type Step =
  | { kind: 'message' }
  /** So many of the customer's words are marked. */
  | { kind: 'evidence'; count: number }
  | { kind: 'feeling' }
  /** Both replies, with nothing said about them: the room votes. */
  | { kind: 'vote' }
  | { kind: 'votes' }
  /** The coach has read this reply, and those before it. */
  | { kind: 'coach'; side: Side }
  /** The customer has answered this reply, and those before it. */
  | { kind: 'reaction'; side: Side }
  | { kind: 'home' };

/** More marks than these nobody in a room takes in. */
const MOST_MARKS = 4;

/** Stretches that do not lie over each other: the heaviest, in the order of the text. */
function apart<Stretch extends { start: number; end: number; weight: number }>(
  stretches: readonly Stretch[],
  most: number,
): Stretch[] {
  const chosen: Stretch[] = [];
  for (const one of [...stretches].sort((x, y) => y.weight - x.weight)) {
    if (chosen.length === most) break;
    if (chosen.every(({ start, end }) => one.start >= end || one.end <= start)) chosen.push(one);
  }
  return chosen.sort((x, y) => x.start - y.start);
}

/** The words of the first message that a room is shown. What speaks for a feeling that is not shown is left out. */
export function shownEvidence(reading: Reading, message: string): Evidence[] {
  const felt = new Set<string>(reading.feelings.map(({ name }) => name));
  const unfelt = ({ for: claim }: Evidence) => claim in reading.scores && !felt.has(claim);
  return apart(
    reading.evidence.filter((one) => one.weight > 0 && one.message === message && !unfelt(one)),
    MOST_MARKS,
  );
}

/** A stretch of a reply that hurts or helps, with the reason in a sentence. */
export interface ReplyMark {
  start: number;
  end: number;
  quote: string;
  weight: number;
  /** The finding, or the point of the rubric that these words earn. */
  about: { hurts: CoachFinding } | { earns: Review['rubric'][number]['point'] };
}

const MOST_REPLY_MARKS = 3;
/** From here on a point of the rubric is well met. */
const WELL = 2;

/** What the coach marks in a reply: what hurts first; where little does, the words that earn the points. */
export function replyMarks(review: Review, text: string): ReplyMark[] {
  const hurting = review.findings
    .filter((finding) => finding.in === 'draft')
    .map((finding): ReplyMark => ({ ...finding, about: { hurts: finding } }));
  const earning = review.rubric.flatMap(({ point, score, quote }): ReplyMark[] => {
    const start = quote === null ? -1 : text.indexOf(quote);
    if (quote === null || start < 0 || score === null || score < WELL) return [];
    return [{ start, end: start + quote.length, quote, weight: score / 10, about: { earns: point } }];
  });
  const helps = review.grade === 'good' || review.grade === 'excellent';
  return apart(helps ? [...hurting, ...earning] : hurting, MOST_REPLY_MARKS);
}

/** What the reply leaves undone that weighs most, or null. */
export const leftOut = ({ findings }: Review): CoachFinding | null =>
  findings.filter((finding) => finding.in === 'message').sort((x, y) => y.weight - x.weight)[0] ?? null;

/** The talk with one of the replies and the customer's answer to it at its end; `answer` is that message's id. */
export function answeredIn(conversation: Conversation, reply: string, says: string) {
  const answer = 'answer';
  const messages: Conversation['messages'] = [
    ...conversation.messages,
    { id: 'reply', author: 'agent', at: null, text: reply },
    { id: answer, author: 'customer', at: null, text: says },
  ];
  return { talk: { ...conversation, messages }, answer };
}

/** Everything in the order in which it is shown, one press of a key a step. */
export function stepsOf({ replies, takeHome }: Demonstration, evidence: number): Step[] {
  const marks = Array.from({ length: evidence }, (_, index): Step => ({ kind: 'evidence', count: index + 1 }));
  const steps: Step[] = [{ kind: 'message' }, ...marks, { kind: 'feeling' }];
  if (replies) {
    steps.push({ kind: 'vote' }, { kind: 'votes' }, ...SIDES.map((side): Step => ({ kind: 'coach', side })));
    SIDES.forEach((side, index) => {
      if (replies[index]?.reaction) steps.push({ kind: 'reaction', side });
    });
  }
  if (takeHome !== null) steps.push({ kind: 'home' });
  return steps;
}
