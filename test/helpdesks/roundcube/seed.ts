// The mails of `mails/`, dated back from now: the agent's inbox as every test finds it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Mailbox, withMailbox } from './mailbox.ts';

const FOLDER = join(import.meta.dirname, 'mails');
const HOUR = 3_600_000;

/** `2d4h` in milliseconds; with a minus, in the time to come. */
function milliseconds(ago: string): number {
  const [, sign, days, hours] = /^(-?)(?:(\d+)d)?(?:(\d+)h)?$/.exec(ago) ?? [];
  return (sign ? -1 : 1) * (Number(days ?? 0) * 24 + Number(hours ?? 0)) * HOUR;
}

const SPELLINGS: Record<string, (date: Date) => string> = {
  sent: (date) => date.toUTCString().replace('GMT', '+0000'),
  day: (date) => date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  weekday: (date) => date.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }),
};

/** A mail as it goes over the wire, each `{sent 5h}`, `{day 2d}` and `{weekday -2d}` spelled out. */
function mailOf(file: string, now: number): string {
  return readFileSync(join(FOLDER, file), 'utf8')
    .replace(/\{(sent|day|weekday) (-?[\ddh]+)\}/g, (_, kind: string, ago: string) =>
      (SPELLINGS[kind] as (date: Date) => string)(new Date(now - milliseconds(ago))),
    )
    .replace(/\n/g, '\r\n');
}

/** Puts every mail into the inbox, oldest first, and says under which number each stands there. */
export function seed(mailbox: Mailbox): Promise<Record<string, number>> {
  const now = Date.now();
  return withMailbox(mailbox, async (client) => {
    const numbers: Record<string, number> = {};
    for (const file of readdirSync(FOLDER).sort()) {
      const appended = await client.append('INBOX', mailOf(file, now));
      if (!appended || appended.uid === undefined) throw new Error(`Dovecot did not take ${file}`);
      numbers[basename(file, '.eml')] = appended.uid;
    }
    return numbers;
  });
}
