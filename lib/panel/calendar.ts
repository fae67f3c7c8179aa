/** A follow-up for the agent's own calendar: a file of one entry, with no word of the conversation. */
import { icsOf } from '../engine/promises/ics.ts';
import type { FollowUp } from '../follow-ups.ts';
import { saveFile } from './save-file.ts';

/** Minutes that each takes in a day. */
const MINUTES: Readonly<Record<FollowUp['promised'], number>> = { call: 15, write: 15, check: 10, send: 15, other: 15 };

/** Lets the browser save it. `title` is what the calendar shows. False where the time is none. */
export function saveToCalendar({ id, promised, due, page }: FollowUp, title: string, now: Date): boolean {
  const text = icsOf({ id: `${id}@attune`, title, notes: page ?? '', due, minutes: MINUTES[promised] }, now);
  if (text === null) return false;
  saveFile(`${due.slice(0, 10)}-${promised}.ics`, text, 'text/calendar');
  return true;
}
