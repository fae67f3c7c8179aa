import { ask } from '../../ask.ts';
import type { Channel, Feeling, Reading } from '../../conversation.ts';
import { OPENING, SUBJECT, type TicketPiece } from './ticket.ts';

/** Whether somebody here writes scenarios. @throws Refused when the background says no. */
export const mayWriteScenarios = async (): Promise<boolean> => (await ask('scenario.may', {})).may;

/** Opens the form of a scenario with these words, as a person has confirmed them. @throws Refused when the background says no. */
export async function openScenario(
  pieces: readonly TicketPiece[],
  texts: Readonly<Record<string, string>>,
  channel: Channel,
  { headline, feelings, causes, injustice, motivators, stage }: Reading,
): Promise<void> {
  const feeling: Feeling = headline === 'neutral' ? 'frustration' : headline;
  const start = {
    subject: texts[SUBJECT] ?? null,
    channel,
    stage,
    feels: {
      feeling,
      level: feelings.find(({ name }) => name === feeling)?.level ?? 1,
      cause: causes[0] ?? 'fault',
      injustice,
    },
    motivator: motivators[0]?.name ?? null,
    before: pieces
      .filter(({ id }) => id !== SUBJECT && id !== OPENING)
      .map(({ id, author }) => ({ author, text: texts[id] ?? '' })),
    opening: texts[OPENING] ?? '',
  };
  await ask('scenario.from_ticket', { start });
}
