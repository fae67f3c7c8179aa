import type { Conversation, Feeling, Reading, Signal } from '../conversation.ts';
import type { Correction, Felt, Judged, Recalled } from '../corrections.ts';
import { corrected, leadOf } from '../engine/corrected.ts';
import { turnOf } from '../engine/text/turn.ts';

export { leadOf } from '../engine/corrected.ts';

/** The words of the customer's turn, by which a correction knows it again. */
export const turnText = (conversation: Conversation): string =>
  turnOf(conversation)
    .map(({ text }) => text)
    .join('\n\n');

/** The feelings shown, with their levels. */
export const feltIn = (reading: Reading): Felt =>
  Object.fromEntries(reading.feelings.map(({ name, level }) => [name, level]));

/** What of a reading an agent can correct. */
export function judgedOf(reading: Reading): Judged {
  return { headline: reading.headline, feelings: feltIn(reading), signals: reading.signals.map(({ name }) => name) };
}

const sameFelt = (one: Felt, other: Felt) => {
  const names = Object.keys({ ...one, ...other }) as Feeling[];
  return names.every((name) => one[name] === other[name]);
};

/**
 * The correction that makes of a reading what the agent says; null where they say what was read.
 *
 * @param signals those that are there
 */
export function correctionTo(read: Reading, said: Judged): Correction | null {
  const dismissed = read.signals.map(({ name }) => name).filter((name) => !said.signals.includes(name));
  const asRead = said.headline === read.headline && sameFelt(said.feelings, feltIn(read));
  if (asRead && read.sure && dismissed.length === 0) return null;
  const { headline, feelings } = said;
  return { felt: asRead && dismissed.length > 0 ? null : { headline, feelings }, dismissed };
}

/** What stands now, without one feeling or signal. */
export function without(shown: Reading, claim: Feeling | Signal): Judged {
  const now = judgedOf(shown);
  const feelings = Object.fromEntries(Object.entries(now.feelings).filter(([name]) => name !== claim));
  const headline = now.headline === claim ? leadOf(feelings) : now.headline;
  return { headline, feelings, signals: now.signals.filter((name) => name !== claim) };
}

/** What is shown of a reading, as the agent has corrected it. */
export const judged = (asRead: Reading, { correction, earlier }: Recalled) => ({
  asRead,
  correction,
  correctedEarlier: earlier,
  reading: correction ? corrected(asRead, correction) : asRead,
});
