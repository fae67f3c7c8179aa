/**
 * Whether it is time for a breath: three heated conversations within an hour. Kept in the browser's session memory, by
 * ticket and never by person, and suggested once in a session.
 */
import { parse, string } from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import { coachSettings } from './kept.ts';

const KEY = 'coach:heat';
const RUN = 3;
const HOUR = 60 * 60_000;

interface Heat {
  tickets: { ticket: string; at: number }[];
  suggested: boolean;
}

const writing = inTurn();

/** Counts a heated conversation, once a ticket. Returns whether a breath is due. */
export function noteHeat(origin: string, ticket: unknown): Promise<boolean> {
  return writing(async () => {
    const heat = ((await browser.storage.session.get(KEY))[KEY] ?? { tickets: [], suggested: false }) as Heat;
    const name = `${origin} ${parse(string(), ticket)}`;
    const others = heat.tickets.filter((one) => one.ticket !== name && Date.now() - one.at < HOUR);
    const tickets = [...others, { ticket: name, at: Date.now() }];
    const due = tickets.length >= RUN && !heat.suggested && (await coachSettings.getValue()).breath;
    const next: Heat = due ? { tickets: [], suggested: true } : { ...heat, tickets };
    await browser.storage.session.set({ [KEY]: next });
    return due;
  });
}
