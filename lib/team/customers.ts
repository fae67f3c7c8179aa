/** Customers' preferences in the database, one document a customer, named by their keyed hash. */
import {
  type CustomerCard,
  type CustomerMark,
  type KnownFrom,
  type KnownPreferences,
  PREFERENCES,
  type PreferenceChange,
} from '../customers.ts';
import { all, change, erase, find, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'customer';

interface Body extends CustomerCard {
  customer: string;
  /** What an import has found here; see `customer-imports.ts`. */
  imported?: unknown;
}

/** Nothing known. */
export const NOTHING: KnownPreferences = {
  channel: null,
  address: null,
  marketing: null,
  calls: null,
  gifts: null,
  likes: null,
  dislikes: null,
  needs: null,
};

const cardOf = ({ customer: _, imported: __, ...card }: Body): CustomerCard => card;

/** What is kept of a customer, or null. */
export async function cardFor(store: Store, customer: string): Promise<CustomerCard | null> {
  const body = await find<Body>(store, KIND, customer);
  return body && cardOf(body);
}

async function edit(store: Store, customer: string, how: (body: Body) => Body): Promise<CustomerCard> {
  const blank: Body = { customer, preferences: NOTHING, asked: null, advocate: false, ideas: 0 };
  await putOnce<Body>(store, KIND, customer, blank);
  return cardOf(await change<Body>(store, KIND, customer, how));
}

/** Notes what they like, with its source and the time; null forgets it. */
export function notePreferences(
  store: Store,
  customer: string,
  wanted: PreferenceChange,
  from: KnownFrom,
): Promise<CustomerCard> {
  const at = new Date().toISOString();
  const noted = PREFERENCES.flatMap((name) => {
    const value = wanted[name];
    return value === undefined ? [] : [[name, value === null ? null : { value, from, at }] as const];
  });
  return edit(store, customer, (body) => ({
    ...body,
    preferences: { ...body.preferences, ...Object.fromEntries(noted) },
  }));
}

const MARKED: Readonly<Record<CustomerMark, (body: Body) => Partial<Body>>> = {
  asked: () => ({ asked: new Date().toISOString() }),
  advocate: () => ({ advocate: true }),
  no_advocate: () => ({ advocate: false }),
  idea: ({ ideas }) => ({ ideas: ideas + 1 }),
};

export const markCustomer = (store: Store, customer: string, mark: CustomerMark): Promise<CustomerCard> =>
  edit(store, customer, (body) => ({ ...body, ...MARKED[mark](body) }));

/** Takes the customer out of all documents of these kinds; what was done stays, and with whom does not. Returns how many. */
export async function unlinkCustomers(store: Store, kinds: readonly string[]): Promise<number> {
  let unlinked = 0;
  for (const kind of kinds)
    for (const { id, body } of await all<{ customer: string | null }>(store, kind)) {
      if (body.customer === null) continue;
      await change<{ customer: string | null }>(store, kind, id, (now) => ({ ...now, customer: null }));
      unlinked += 1;
    }
  return unlinked;
}

/** Erases the documents of these kinds that are about one customer. Returns how many. */
export async function eraseCustomer(store: Store, customer: string, kinds: readonly string[]): Promise<number> {
  let erased = 0;
  for (const kind of kinds)
    erased += await erase<{ customer: string | null }>(store, kind, (body) => body.customer === customer);
  return erased;
}
