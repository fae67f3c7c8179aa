/** Thanks among colleagues, in the database. */
import type { Kudos, ReceivedKudos } from '../kudos.ts';
import { receivedKudosIn } from '../schema/kudos.ts';
import { all, change, erase, find, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'kudos';
/** Those that one has got, in one's own database. */
const RECEIVED = 'thanked';

type Body = Omit<Kudos, 'id'>;

/** Keeps thanks; the same id counts once. Returns the one that is kept. */
export async function keepKudos(store: Store, { id, ...body }: Kudos): Promise<Kudos> {
  return { id, ...(await putOnce<Body>(store, KIND, id, body)) };
}

/** All of them, newest first. */
export async function listKudos(store: Store): Promise<Kudos[]> {
  const kept = (await all<Body>(store, KIND)).map(({ id, body }) => ({ id, ...body }));
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}

/** Erases all of them. Returns how many. */
export const eraseKudos = (store: Store): Promise<number> => erase<Body>(store, KIND, () => true);

type Got = Omit<ReceivedKudos, 'id'> & { heard?: boolean };

/** Keeps what was passed on; what was here before, and was erased, does not come again. Returns how many are new. */
export async function keepReceived(own: Store, passed: readonly ReceivedKudos[]): Promise<number> {
  if (passed.length === 0) return 0;
  const { rows } = await own.allDocs({ keys: passed.map(({ id }) => `${RECEIVED}:${id}`), include_docs: true });
  const fresh = passed.filter((_, at) => rows[at]?.error === 'not_found');
  for (const { id, ...body } of fresh) await putOnce<Got>(own, RECEIVED, id, body);
  return fresh.length;
}

async function gotWhere(own: Store, isOne: (got: Got) => boolean): Promise<ReceivedKudos[]> {
  const got = (await all<Got>(own, RECEIVED)).filter(({ body }) => isOne(body));
  const read = got.flatMap(({ id, body }) => receivedKudosIn({ ...body, id }) ?? []);
  return read.sort((one, other) => other.day.localeCompare(one.day) || one.by.localeCompare(other.by));
}

/** All thanks that one has got, newest first. */
export const listReceived = (own: Store): Promise<ReceivedKudos[]> => gotWhere(own, () => true);

/** Those that one has not heard of yet. */
export const unheardKudos = (own: Store): Promise<ReceivedKudos[]> => gotWhere(own, ({ heard }) => heard !== true);

export async function markHeardKudos(own: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    if (await find(own, RECEIVED, id)) await change<Got>(own, RECEIVED, id, (got) => ({ ...got, heard: true }));
}

/** Erases thanks that one has got, from before a day or all. Returns how many. */
export const eraseReceived = (own: Store, day = '9999'): Promise<number> =>
  erase<Got>(own, RECEIVED, (got) => got.day < day);
