import type { Channel, Reading } from '../conversation.ts';
import { feltIn, judgedOf } from './judgement.ts';

/** A reading closer to the middle than this is shown as neutral. */
const NEUTRAL = 0.15;
const GOOD: ReadonlySet<string> = new Set(['relief', 'gratitude', 'joy']);

/** How the customer stands to us, as the labelled set says it: by the feelings, else by the facts that were read. */
function polarityOf({ feelings, polarity }: Reading): 'negative' | 'neutral' | 'positive' | 'mixed' {
  const good = feelings.some(({ name }) => GOOD.has(name));
  const bad = feelings.some(({ name }) => !GOOD.has(name));
  if (good && bad) return 'mixed';
  if (good || bad) return good ? 'positive' : 'negative';
  if (Math.abs(polarity) < NEUTRAL) return 'neutral';
  return polarity > 0 ? 'positive' : 'negative';
}

interface Given {
  id: string;
  channel: Channel;
  /** The customer's turn, made anonymous and looked through by the agent. */
  text: string;
  /** As the agent has corrected it. */
  said: Reading;
  /** As the engine read it. */
  read: Reading;
  /** Version of that engine. */
  version: string;
}

/**
 * One line of the labelled set (docs/labelling.md), with what the engine read beside what the agent says. `npm run -s
 * attune -- read` takes it as it is.
 */
export function testCase({ id, channel, text, said, read, version }: Given): string {
  const line = {
    id,
    channel,
    text,
    feelings: feltIn(said),
    headline: said.headline,
    polarity: polarityOf(said),
    signals: said.signals.map(({ name }) => name),
    causes: said.causes,
    injustice: said.injustice,
    motivators: said.motivators.map(({ name }) => name),
    engine: { version, ...judgedOf(read) },
  };
  return `${JSON.stringify(line)}\n`;
}

/** A name for the case that says nothing about the ticket: eight letters by chance. */
export function caseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return `wrong-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
