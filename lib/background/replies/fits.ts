/**
 * What the agent has said of customers, on this machine alone. Nobody can be told from what is kept: the customer is
 * HMAC-SHA-256 of site and address, under a key that goes when all are erased. Where no address is known, it is kept
 * for the ticket, in the browser's session memory.
 */

import { array, maxLength, nullable, object, optional, parse, picklist, pipe, string } from 'valibot';
import { browser } from 'wxt/browser';
import { MOTIVATORS, STAGES } from '../../conversation.ts';
import { type Fit, type FitScope, isBlank } from '../../fit.ts';
import { inTurn } from '../../in-turn.ts';
import { defineItem } from '../../stored.ts';
import { keyedHash, newKey } from '../keyed-hash.ts';

/** Days after which one is forgotten, and how many there are at most: the newest. */
const KEPT_DAYS = 180;
const MOST = 2000;
const SESSION = 'fits';

interface Kept {
  customer: string;
  fit: Fit;
  /** ISO 8601. */
  at: string;
}

/** `key`: 256 bits, in hexadecimal; empty until something is kept. */
export const fits = defineItem<{ key: string; kept: Kept[] }>('local:fits', {
  fallback: { key: '', kept: [] },
  version: 1,
});

/** A customer on a ticket; the address is used for its hash alone. */
const placeSchema = object({ ticket: string(), email: nullable(string()) });
const fitSchema = object({
  persona: optional(
    object({
      formality: optional(picklist(['formal', 'neutral', 'casual'])),
      length: optional(picklist(['short', 'medium', 'long'])),
      pace: optional(picklist(['hurried', 'steady'])),
      expertise: optional(picklist(['novice', 'familiar', 'expert'])),
    }),
  ),
  motivators: optional(pipe(array(picklist(MOTIVATORS)), maxLength(MOTIVATORS.length))),
  stage: optional(picklist(STAGES)),
});

const writing = inTurn();

const isFresh = ({ at }: Kept, days = KEPT_DAYS) => Date.now() - Date.parse(at) < days * 24 * 60 * 60_000;

const customerOf = (key: string, origin: string, email: string) =>
  keyedHash(key, `${origin}\n${email.trim().toLowerCase()}`);

const ofTickets = async (): Promise<Record<string, Fit>> =>
  ((await browser.storage.session.get(SESSION))[SESSION] as Record<string, Fit> | undefined) ?? {};

/** Without the keys that hold nothing, so that what was not said is not there. */
const said = (fit: unknown): Fit => JSON.parse(JSON.stringify(parse(fitSchema, fit)));

async function keepForTicket(name: string, fit: Fit): Promise<FitScope> {
  const { [name]: _, ...others } = await ofTickets();
  await browser.storage.session.set({ [SESSION]: isBlank(fit) ? others : { ...others, [name]: fit } });
  return 'ticket';
}

/** Keeps what was said, in place of what was said before; nothing said is forgotten. @throws when it is of another shape. */
export function keepFit(origin: string, place: unknown, given: unknown): Promise<FitScope> {
  return writing(async () => {
    const { ticket, email } = parse(placeSchema, place);
    const fit = said(given);
    if (!email?.trim()) return keepForTicket(`${origin} ${ticket}`, fit);
    const stored = await fits.getValue();
    const key = stored.key || newKey();
    const customer = await customerOf(key, origin, email);
    const others = stored.kept.filter((one) => one.customer !== customer && isFresh(one));
    const kept = isBlank(fit) ? others : [{ customer, fit, at: new Date().toISOString() }, ...others];
    await fits.setValue({ key, kept: kept.slice(0, MOST) });
    return 'customer';
  });
}

/** What was said of this customer, or on this ticket. */
export function recallFit(origin: string, place: unknown): Promise<Fit> {
  return writing(async () => {
    const { ticket, email } = parse(placeSchema, place);
    if (!email?.trim()) return (ticket && (await ofTickets())[`${origin} ${ticket}`]) || {};
    const { key, kept } = await fits.getValue();
    if (key === '') return {};
    const customer = await customerOf(key, origin, email);
    return kept.find((one) => one.customer === customer && isFresh(one))?.fit ?? {};
  });
}

/** How many customers are kept. */
export const countFits = async (): Promise<number> => (await fits.getValue()).kept.filter((one) => isFresh(one)).length;

/** Erases all, and the key. */
export function eraseFits(): Promise<void> {
  return writing(async () => {
    await fits.removeValue();
    await browser.storage.session.remove(SESSION);
  });
}

/** Lets go of what has grown old, also where nobody says anything any more. */
export function forgetOldFits(days = KEPT_DAYS): Promise<void> {
  return writing(async () => {
    const { key, kept } = await fits.getValue();
    const fresh = kept.filter((one) => isFresh(one, Math.min(days, KEPT_DAYS)));
    if (fresh.length < kept.length) await fits.setValue({ key, kept: fresh });
  });
}
