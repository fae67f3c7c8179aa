/** A learner's results on their way to a record store (xAPI), and the way to it for the training page. Off until switched on. */
import { storage } from '@wxt-dev/storage';
import { ask } from './ask.ts';
import { askDataHost } from './data-hosts.ts';
import type { Result } from './training/records/result.ts';

/** Why a record store did not take something, or cannot be used. */
export const RECORD_FAULTS = [
  'address',
  'not_granted',
  'unreachable',
  'slow',
  'credentials',
  'forbidden',
  'not_a_store',
  'refused',
  'busy',
] as const;
export type RecordFault = (typeof RECORD_FAULTS)[number];

/** A record store as it is given: its address, the key and secret that it gave out, and who the learner is there. */
export interface WantedStore {
  /** Its endpoint, up to and without `/statements`. */
  url: string;
  key: string;
  secret: string;
  /** A mail address, or the name of an account. */
  who: string;
}

/** A record store that is switched on; its secret never leaves the background. */
export interface StoreState {
  url: string;
  who: string;
  /** Results that wait to be sent, and among them those that the store did not take. */
  waiting: number;
  refused: number;
  /** When something was last sent, ISO 8601. */
  sent: string | null;
  trouble: RecordFault | null;
}

/** A result with its scenario's title. */
export interface ToldResult {
  result: Result;
  title: string;
}

/** Null where none is switched on. @throws Refused */
const state = async (): Promise<StoreState | null> => (await ask('records.state', {})).store;

/** Switches one on that answers; its host has been granted by then. @throws Refused */
const connect = (wanted: WantedStore): Promise<{ store: StoreState } | { fault: RecordFault }> =>
  ask('records.connect', wanted);

/** Switches it off: its secret and what waits are forgotten. @throws Refused */
async function leave(): Promise<void> {
  await ask('records.leave', {});
}

/** Results that go there, at once or later; nothing happens where none is switched on. @throws Refused */
async function tell(told: readonly ToldResult[]): Promise<void> {
  await ask('records.tell', { told: [...told] });
}

/** Sends what waits, now. @throws Refused */
const send = async (): Promise<StoreState | null> => (await ask('records.send', {})).store;

/** Calls back each time a result was queued, sent or not taken; the answer ends it. */
function watch(changed: () => void): () => void {
  const ends = (['local:record-store', 'local:record-queue'] as const).map((key) => storage.watch(key, changed));
  return () => {
    for (const end of ends) end();
  };
}

/** The way to it, in one piece. `grant` asks the browser for the one host of an address, and must be called in the click. */
export const records = { state, connect, leave, tell, send, watch, grant: askDataHost };
