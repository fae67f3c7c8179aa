/** Promises in the reply that was sent, for the agent to be reminded of. Nothing is kept unless the agent says so. */
import type { Conversation } from '../conversation.ts';
import { promisesIn } from '../engine/promises/promises.ts';
import type { FoundPromise } from '../engine/promises/types.ts';
import { addFollowUp, knownFollowUps } from '../follow-ups.ts';

/** A promise as it was found, under the id that its follow-up would have. */
export interface Offered extends FoundPromise {
  id: string;
}

/** A reply older than this is no news, milliseconds. */
const NEWS = 3 * 24 * 60 * 60_000;

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The same promise on the same ticket has the same id, made of no word of the reply. */
async function idOf(ticket: string, { what, due }: FoundPromise): Promise<string> {
  const given = new TextEncoder().encode(JSON.stringify([ticket, what, due]));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', given)).slice(0, 16);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What the last public reply promises and the agent was not asked about yet. @throws Refused when the background says no. */
export async function promisesSent({ id: ticket, messages }: Conversation): Promise<Offered[]> {
  const last = messages.filter(({ author }) => author !== 'note').at(-1);
  if (last?.author !== 'agent') return [];
  const sent = last.at === null ? Date.now() : Date.parse(last.at);
  if (Date.now() - sent > NEWS) return [];
  const found = promisesIn(last.text, sent, ownZone()).filter(({ due }) => Date.parse(due) > Date.now());
  const offered = await Promise.all(found.map(async (one) => ({ ...one, id: await idOf(ticket, one) })));
  const known = offered.length === 0 ? [] : await knownFollowUps(offered.map(({ id }) => id));
  return offered.filter(({ id }) => !known.includes(id));
}

/** Reminds of a promise at `due`, ISO 8601; null: never asks about it again. @throws Refused when the background says no. */
export async function answerOffer(
  { id, what, due: found }: Offered,
  { id: ticket, customer }: Conversation,
  due: string | null,
): Promise<void> {
  const whose = { email: customer.email };
  const state = due === null ? 'declined' : 'open';
  await addFollowUp({ id, promised: what, due: due ?? found, zone: ownZone(), ticket, whose, state });
}
