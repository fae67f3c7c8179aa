/**
 * An id that was erased everywhere may be used again. Each order to erase ends one life of its document, and what is written by
 * somebody who knows of that order belongs to the next: so it stays, on every replica, while what was written before goes, however late
 * it comes. Clocks and revisions play no part in it.
 */
import type { Store } from './store.ts';

/** No kind of document begins with a digit. */
const LATER = /^(\d{1,6})~/;

/** Which life of which document an order `purge:NAME` ends. */
export function endedBy(name: string): { id: string; life: number } {
  const [mark = '', life] = LATER.exec(name) ?? [];
  return { id: name.slice(mark.length), life: life === undefined ? 1 : Number(life) };
}

/** The name of the order that ends a life. */
export const orderOf = (id: string, life: number): string => (life > 1 ? `${life}~${id}` : id);

/** The life that a document was written in. */
export const lifeIn = (doc: object): number => {
  const { life } = doc as { life?: unknown };
  return typeof life === 'number' && Number.isInteger(life) && life > 1 ? life : 1;
};

const has = (store: Store, id: string): Promise<boolean> =>
  store.get(id).then(
    () => true,
    (error: { status?: number }) => {
      if (error.status === 404) return false;
      throw error;
    },
  );

/** The life that what is written now belongs to. @param id `kind:id` */
export async function lifeNow(store: Store, id: string): Promise<number> {
  for (let life = 1; ; life += 1) if (!(await has(store, `purge:${orderOf(id, life)}`))) return life;
}
