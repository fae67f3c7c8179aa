/**
 * The agent's corrections, on this machine: one for a customer's turn on a ticket. Neither the ticket nor its words can
 * be read from what is kept: both are HMAC-SHA-256 under a key of this machine, which goes when all are erased.
 */

import { array, maxLength, nullable, object, parse, picklist, pipe, record, string } from 'valibot';
import { browser } from 'wxt/browser';
import { FEELINGS, SIGNALS } from '../conversation.ts';
import type { Correction, Judged, KeptCorrection, Recalled } from '../corrections.ts';
import { inTurn } from '../in-turn.ts';
import { defineItem } from '../stored.ts';
import { keyedHash, newKey } from './keyed-hash.ts';

/** Days after which one is forgotten, and how many there are at most: the newest. */
export const KEPT_DAYS = 180;
export const MOST = 500;

interface Kept extends KeptCorrection {
  ticket: string;
  turn: string;
}

/** `key`: 256 bits, in hexadecimal; empty until the first correction. */
export const corrections = defineItem<{ key: string; kept: Kept[] }>('local:corrections', {
  fallback: { key: '', kept: [] },
  version: 1,
});

/** Reading waits for writing too: what was just said is recalled. */
const writing = inTurn();

const felt = record(picklist(FEELINGS), picklist([1, 2, 3]));
const headline = picklist([...FEELINGS, 'neutral']);
const signals = pipe(array(picklist(SIGNALS)), maxLength(SIGNALS.length));
const judgedSchema = object({ headline, feelings: felt, signals });
const correctionSchema = object({ felt: nullable(object({ headline, feelings: felt })), dismissed: signals });
const placeSchema = object({ ticket: string(), turn: string() });

/** A turn of a ticket; the text is used for its hash alone. */
export interface Place {
  ticket: string;
  /** Text of the customer's turn. */
  turn: string;
}

async function hashes(key: string, origin: string, place: unknown): Promise<Place> {
  const { ticket, turn } = parse(placeSchema, place);
  // The page's line breaks and spaces may differ from one look to the next.
  const words = turn.replace(/\s+/g, ' ').trim();
  return { ticket: await keyedHash(key, `${origin}\n${ticket}`), turn: await keyedHash(key, words) };
}

const isFresh = ({ at }: Kept, days = KEPT_DAYS) => Date.now() - Date.parse(at) < days * 24 * 60 * 60_000;

/** Keeps a correction in place of an earlier one of the same turn. @throws when it is not of the protocol's shape. */
export function keepCorrection(origin: string, place: Place, read: Judged, correction: Correction): Promise<void> {
  return writing(async () => {
    const stored = await corrections.getValue();
    const key = stored.key || newKey();
    const where = await hashes(key, origin, place);
    const one: Kept = {
      ...where,
      read: parse(judgedSchema, read),
      correction: parse(correctionSchema, correction),
      engine: browser.runtime.getManifest().version,
      at: new Date().toISOString(),
    };
    await corrections.setValue({
      key,
      kept: [one, ...others(stored.kept, where)].filter((one) => isFresh(one)).slice(0, MOST),
    });
  });
}

const others = (kept: readonly Kept[], { ticket, turn }: Place) =>
  kept.filter((one) => one.ticket !== ticket || one.turn !== turn);

/** Takes the correction of this turn back. */
export function dropCorrection(origin: string, place: Place): Promise<void> {
  return writing(async () => {
    const { key, kept } = await corrections.getValue();
    if (key !== '') await corrections.setValue({ key, kept: others(kept, await hashes(key, origin, place)) });
  });
}

/** What the agent has said about this very turn, up to this moment; a turn that has changed since is another one. */
export function recallCorrection(origin: string, place: Place): Promise<Recalled> {
  return writing(async () => {
    const { key, kept } = await corrections.getValue();
    if (key === '') return { correction: null, earlier: false };
    const { ticket, turn } = await hashes(key, origin, place);
    const here = kept.filter((one) => one.ticket === ticket && isFresh(one));
    const one = here.find((each) => each.turn === turn);
    return { correction: one?.correction ?? null, earlier: one === undefined && here.length > 0 };
  });
}

/** All that are kept, newest first, without the hashes. */
export async function keptCorrections(): Promise<KeptCorrection[]> {
  const { kept } = await corrections.getValue();
  return kept
    .filter((one) => isFresh(one))
    .map(({ read, correction, engine, at }) => ({ read, correction, engine, at }));
}

/** Erases all, and the key. */
export const eraseKept = (): Promise<void> => writing(() => corrections.removeValue());

/** Lets go of what has grown old, also where nobody corrects any more. */
export function forgetOld(days = KEPT_DAYS): Promise<void> {
  return writing(async () => {
    const { key, kept } = await corrections.getValue();
    const fresh = kept.filter((one) => isFresh(one, Math.min(days, KEPT_DAYS)));
    if (fresh.length < kept.length) await corrections.setValue({ key, kept: fresh });
  });
}
