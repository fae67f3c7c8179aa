/** What is kept of a conversation when the agent is done with it: counters, and no word. */
import type { Cause, Conversation, Message, PlanStep, Reading } from '../../conversation.ts';
import type { Closed, UsedReply } from '../../outcomes.ts';

const MINUTE = 60_000;

const timeOf = (message: Message | undefined): number | null => (message?.at ? Date.parse(message.at) : null);

function between(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : Math.round((to - from) / MINUTE);
}

/** How it went, by what is known in the panel. */
export function closed(
  { id: ticket, customer, channel, messages }: Conversation,
  { arc, headline, feelings, causes, signals, stage }: Reading,
  plan: readonly PlanStep[],
  lesson: Cause | null,
  reply: UsedReply | null,
): Closed {
  const theirs = messages.filter(({ author }) => author === 'customer');
  const ours = messages.filter(({ author }) => author === 'agent');
  const now = { headline, level: feelings.find(({ name }) => name === headline)?.level ?? 0 } as const;
  const [first] = arc;
  const asked = timeOf(theirs[0]);
  return {
    ticket,
    whose: { email: customer.email },
    start: first ? { headline: first.headline, level: first.level } : now,
    end: now,
    causes,
    signals: signals.map(({ name }) => name),
    stage,
    channel,
    steps: { done: plan.filter(({ done }) => done).map(({ step }) => step), all: plan.length },
    minutes: { first: between(asked, timeOf(ours[0])), whole: between(asked, timeOf(ours.at(-1))) },
    messages: { theirs: theirs.length, ours: ours.length },
    reply,
    lesson,
  };
}
