/** Versions that were published once. Going back to one publishes its content anew: nothing here is ever changed. */
import type { Edition, Subject } from '../../publishing.ts';
import { editionIn } from '../../schema/draft.ts';
import { all, erase, putOnce } from '../documents.ts';
import type { Store } from '../store.ts';

/** Versions of one thing; the oldest go first. */
const MOST = 20;
/** Sorts before every moment. */
const FIRST = '0';

/** Versions of one subject stand together: `edition:<kind>-<id>:<moment>`. */
const placeOf = ({ kind, id }: Subject): string => `edition:${kind}-${id}`;

async function keep(store: Store, edition: Edition): Promise<void> {
  await putOnce<Edition>(store, placeOf(edition), edition.at ?? FIRST, edition);
}

/** The same step, taken by another browser too. */
const isSame = (one: Edition, other: Edition): boolean =>
  one.by === other.by && JSON.stringify(one.body) === JSON.stringify(other.body);

/** Two versions of one moment are two: the second is of the next free one. */
function apart(edition: Edition, there: readonly { id: string; body: Edition }[]): Edition {
  const { at } = edition;
  const taken = there.some(({ id, body }) => id === at && !isSame(body, edition));
  return at !== null && taken ? apart({ ...edition, at: new Date(Date.parse(at) + 1).toISOString() }, there) : edition;
}

/** Writes down what holds from now on and, where it is the first of its subject, what held before. */
export async function keepEdition(store: Store, given: Edition, before: Edition['body']): Promise<void> {
  const there = await all<Edition>(store, placeOf(given));
  const edition = apart(given, there);
  if (there.length === 0 && before) await keep(store, { ...edition, body: before, by: '', at: null, of: null });
  await keep(store, edition);
  const ids = [...there.map(({ id }) => id), edition.at ?? FIRST].sort();
  const least = ids.at(-MOST);
  if (least !== undefined) await erase<Edition>(store, placeOf(edition), (_, id) => id < least);
}

/** Those that can be read, newest first. */
export async function editionsOf(store: Store, subject: Subject): Promise<Edition[]> {
  const kept = (await all<object>(store, placeOf(subject))).flatMap(({ body }) => editionIn(body) ?? []);
  return kept.sort((one, other) => (other.at ?? FIRST).localeCompare(one.at ?? FIRST));
}
