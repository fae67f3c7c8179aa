/** Time to the first gesture: how long somebody who is upset in public has waited, and by when an answer still turns it. */
import type { Conversation, Feeling, Level, Reading } from '../../conversation.ts';

export interface Clock {
  /** When they began this turn, ISO 8601. */
  since: string;
  /** Minutes within which an answer should be there. */
  target: number;
  /** When ours came, ISO 8601; null: not yet. */
  answered: string | null;
}

/** Feelings that others see and share. */
const HOT: readonly Feeling[] = ['anger', 'frustration', 'disappointment', 'distrust', 'unheard', 'anxiety'];

/** Ours. The story behind it is an answer in seven minutes, which turned a public grumbler into an advocate (facts of the field). */
const TARGETS: Readonly<Record<Level, number>> = { 1: 30, 2: 15, 3: 7 };

/** The clock for a hot complaint in public, or null: it is private, or calm, or the page tells no times. */
export function clockFor({ channel, messages }: Conversation, { feelings, signals }: Reading): Clock | null {
  if (channel !== 'social') return null;
  const hot = feelings.filter(({ name }) => HOT.includes(name)).map(({ level }) => level);
  if (hot.length === 0) return null;
  const level = signals.some(({ name }) => name === 'escalation') ? 3 : (Math.max(...hot) as Level);
  const said = messages.filter(({ author }) => author !== 'note');
  const last = said.findLastIndex(({ author }) => author === 'customer');
  const before = said.slice(0, last).findLastIndex(({ author }) => author === 'agent');
  const since = said[before + 1]?.at;
  const answer = said[last + 1];
  if (last < 0 || !since || (answer && !answer.at)) return null;
  return { since, target: TARGETS[level], answered: answer?.at ?? null };
}

/** Whole minutes between two ISO times, at least 0. */
export const minutesBetween = (from: string, to: string | number): number =>
  Math.max(0, Math.floor(((typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from)) / 60_000));
