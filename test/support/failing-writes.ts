/** A browser that has no room at one step, and is well again afterwards. */
import { browser } from 'wxt/browser';
import type { Store } from '../../lib/team/store.ts';

const full = () => Object.assign(new Error('Quota exceeded'), { name: 'QuotaExceededError', status: 500 });

/** A store with other steps: those that it takes itself are not met. */
export const over = (own: Store, steps: object): Store =>
  new Proxy(own, {
    get: (_, name) => {
      const value: unknown = Reflect.get(steps, name) ?? Reflect.get(own, name);
      return typeof value === 'function' ? value.bind(own) : value;
    },
  });

interface Failing {
  /** Whether that step was come to. */
  met(): boolean;
  undo(): void;
}

/** Fails at one of the steps that write: to the store that is held here, or to the browser's own storage. */
export function failAt(step: number, holder: { store: Store | null }): Failing {
  let count = 0;
  let met = false;
  const at = <Given extends unknown[], Result>(write: (...given: Given) => Promise<Result>) =>
    (async (...given: Given) => {
      count += 1;
      if (count !== step) return write(...given);
      met = true;
      throw full();
    }) as never;
  const own = holder.store as Store;
  holder.store = over(own, { put: at(own.put.bind(own)), bulkDocs: at(own.bulkDocs.bind(own)) });
  const area = browser.storage.local;
  const { set, remove } = area;
  area.set = at(set.bind(area));
  area.remove = at(remove.bind(area));
  const undo = () => {
    holder.store = own;
    Object.assign(area, { set, remove });
  };
  return { met: () => met, undo };
}
