/** Asking what a customer likes: at most once a ticket, only when the moment is calm, and only what nobody knows or what has aged. */
import type { Reading } from '../conversation.ts';
import { type CustomerCard, isStale } from '../customers.ts';

export type { CustomerCard, KnownFrom, Preference, PreferenceChange } from '../customers.ts';

/** What is worth a gentle question, in this order. */
const ASKED = ['channel', 'likes'] as const;
export type Pulse = (typeof ASKED)[number];

/** Days before anybody is asked again, whatever they answered. */
const REST_DAYS = 120;
const DAY = 24 * 60 * 60_000;

/** Nothing presses, nobody is hurt, and what they wrote is not against us. */
function isCalm({ polarity, feelings, signals }: Reading): boolean {
  const glad = feelings.every(({ name }) => name === 'gratitude' || name === 'relief' || name === 'joy');
  return glad && polarity > -0.15 && !signals.some(({ name }) => name !== 'loyalty' && name !== 'advocacy');
}

/** The question to ask now, or null: the moment is wrong, they were asked not long ago, or all is known and fresh. */
export function pulseFor(card: CustomerCard | null, reading: Reading, now: number): Pulse | null {
  if (!isCalm(reading)) return null;
  const asked = card?.asked ? Date.parse(card.asked) : Number.NEGATIVE_INFINITY;
  if (now - asked < REST_DAYS * DAY) return null;
  const open = ASKED.find((name) => {
    const known = card?.preferences[name];
    return !known || isStale(known, now);
  });
  return open ?? null;
}
