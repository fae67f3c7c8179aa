/**
 * A calendar entry by RFC 5545, written by hand: one event needs five properties, where the `ics` package brings a
 * validator of 40 KB and two more packages for them.
 */

export interface FollowUp {
  /** Unique and lasting: a calendar that gets it twice keeps one. */
  id: string;
  /** "Call Lena about the lamp". */
  title: string;
  /** What was promised, in the words of the reply; may be empty. */
  notes: string;
  /** ISO 8601 with its offset. */
  due: string;
  /** Minutes it takes; the entry ends when it is due. */
  minutes: number;
}

const MOST_TEXT = 2000;
/** Octets in one line of a calendar file (RFC 5545, 3.1). */
const LINE = 75;

/** The text of an `.ics` file with one entry and a reminder, or null where the time is none. `now` is when it is made. */
export function icsOf(followUp: FollowUp, now: Date): string | null {
  const due = Date.parse(followUp.due);
  const minutes = Math.min(Math.max(Math.round(followUp.minutes) || 0, 5), 600);
  if (Number.isNaN(due) || Number.isNaN(now.getTime())) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attune//Follow-up//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(followUp.id)}`,
    `DTSTAMP:${utc(now.getTime())}`,
    `DTSTART:${utc(due - minutes * 60_000)}`,
    `DTEND:${utc(due)}`,
    `SUMMARY:${escaped(followUp.title)}`,
    ...(followUp.notes === '' ? [] : [`DESCRIPTION:${escaped(followUp.notes)}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(followUp.title)}`,
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const utc = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

function escaped(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .replace(/[\\;,]/g, (found) => `\\${found}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Long lines go on in the next after a space, never within a character. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let size = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (size + octets > LINE) {
      rows.push(row);
      row = ' ';
      size = 1;
    }
    row += character;
    size += octets;
  }
  return [...rows, row].join('\r\n');
}
