import type { Conversation, PlanStep, Reading } from '../../conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { matterOf } from '../gestures/matter/matter.ts';
import type { Matter } from '../gestures/types.ts';
import { clean } from '../text/clean.ts';
import { shownIn } from './shown.ts';
import { STEPS } from './steps.ts';
import type { Road, Step } from './types.ts';

/** So many of our last messages are looked at, so much of each. */
const MESSAGES = 6;
const MOST = 4000;

/**
 * The road to redemption for a conversation: the steps that apply, each ticked or not, with what was seen or what to do. The first open
 * one begins with "Next:". A calm question has two steps, small talk none. The answer to this turn is the draft; an apology or an
 * explanation given earlier in the thread counts too. Pure.
 */
export function planFor(
  conversation: Conversation,
  reading: Reading,
  draft = '',
  matter: Matter = matterOf(conversation, reading, personaOf(conversation)),
): PlanStep[] {
  const ours = conversation.messages
    .filter(({ author }) => author === 'agent')
    .slice(-MESSAGES)
    .map(({ text }) => clean(text.slice(0, MOST * 4)).text.slice(0, MOST))
    .join('\n\n');
  const road: Road = {
    c: matter.spoken,
    matter,
    now: shownIn(draft, conversation, reading),
    before: shownIn(ours, conversation, reading),
  };
  const order = road.c.kind === 'danger' ? [...STEPS].sort(helpFirst) : STEPS;
  const steps = order
    .filter(({ kinds, skip }) => kinds.includes(road.c.kind) && !skip?.(road))
    .map((step) => {
      const done = step.done(road);
      return { step: step.step, done, why: done ? step.kept(road) : step.open(road) };
    });
  const next = steps.find(({ done }) => !done);
  return steps.map((step) =>
    step === next ? { ...step, why: `Next: ${step.why.charAt(0).toLowerCase()}${step.why.slice(1)}` } : step,
  );
}

/** In danger somebody is brought in before anything is said. */
const helpFirst = (one: Step, other: Step): number => Number(other.step === 'fix') - Number(one.step === 'fix');
