/** Tells the background which parts of a ticket's page were found, once a ticket, when the page has come to rest. */
import { ask } from '../ask.ts';
import type { Sight } from '../protocol.ts';

/** Milliseconds without another look after which a page has come to rest. */
const REST = 3000;

const told = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function noteHealth({ waiting, ticket, source, helpdesk, parts }: Sight): void {
  clearTimeout(timer);
  if (waiting || ticket === null || source === 'kept' || parts.length === 0 || told.has(ticket)) return;
  timer = setTimeout(() => {
    told.add(ticket);
    // A count that is lost is missed by nobody.
    ask('health.note', { adapter: helpdesk?.id ?? null, parts }).catch(() => undefined);
  }, REST);
}
