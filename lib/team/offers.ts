/** Offered replies in the databases: the agent's own, those that a lead has fetched, and what was said to them. */
import type { Offer, OfferAnswer } from '../offers.ts';
import { answerIn, offerIn } from '../schema/offer.ts';
import { all, change, erase, find, putOnce } from './documents.ts';
import type { Store } from './store.ts';

/** In the agent's own database; in a lead's, as they were fetched; in the team's. */
const OWN = 'offer';
const FETCHED = 'offered';
const ANSWER = 'answer';

type Kept = Omit<Offer, 'id'> & { heard?: boolean };

const readAll = async (store: Store, kind: string): Promise<Offer[]> => {
  const read = (await all<object>(store, kind)).flatMap(({ id, body }) => offerIn({ ...body, id }) ?? []);
  return read.sort((one, other) => other.day.localeCompare(one.day));
};

/** Keeps an agent's own; the same id counts once. */
export async function keepOffer(own: Store, { id, ...body }: Offer): Promise<void> {
  await putOnce<Kept>(own, OWN, id, body);
}

export const ownOffers = (own: Store): Promise<Offer[]> => readAll(own, OWN);

/** Keeps what was fetched of others. */
export async function keepFetched(own: Store, { id, ...body }: Offer): Promise<void> {
  await putOnce<Kept>(own, FETCHED, id, body);
}

export const fetchedOffers = (own: Store): Promise<Offer[]> => readAll(own, FETCHED);

export async function findFetched(own: Store, id: string): Promise<Offer | null> {
  const body = await find<object>(own, FETCHED, id);
  return body && offerIn({ ...body, id });
}

/** Says something to one, once. */
export async function keepAnswer(shared: Store, { id, ...body }: OfferAnswer): Promise<void> {
  await putOnce<Omit<OfferAnswer, 'id'>>(shared, ANSWER, id, body);
}

/** By offer. */
export async function answersTo(shared: Store): Promise<Map<string, OfferAnswer>> {
  const read = (await all<object>(shared, ANSWER)).flatMap(({ id, body }) => answerIn({ ...body, id }) ?? []);
  return new Map(read.map((one) => [one.id, one]));
}

/** Ids of own offers whose answer the agent has heard. */
export async function heardOffers(own: Store): Promise<Set<string>> {
  return new Set((await all<Kept>(own, OWN)).flatMap(({ id, body }) => (body.heard ? [id] : [])));
}

export async function markHeard(own: Store, id: string): Promise<void> {
  if (await find(own, OWN, id)) await change<Kept>(own, OWN, id, (body) => ({ ...body, heard: true }));
}

/** Erases own and fetched ones from before a day. Returns how many. */
export async function eraseOldOffers(own: Store, day: string): Promise<number> {
  const isOld = (body: Kept) => body.day < day;
  return (await erase<Kept>(own, OWN, isOld)) + (await erase<Kept>(own, FETCHED, isOld));
}
