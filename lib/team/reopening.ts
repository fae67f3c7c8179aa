/**
 * A database that opens itself anew. PouchDB closes its connection for good when a write is taken back, as on a full disk, and when
 * the browser asks for it; whoever held on to it could then not even read until the background starts again.
 */
import type { Store } from './store.ts';

/** Steps that fail as a whole where there is no connection, so that taking them once more does nothing twice. */
const STEPS: ReadonlySet<string | symbol> = new Set(['get', 'put', 'remove', 'bulkDocs', 'allDocs', 'info']);

/**
 * Whether the connection is gone: closed, or by this very step, which found no room and was taken back, or never there, because there was
 * no room to open it.
 */
function isGone(error: unknown): boolean {
  const { name, message, reason } = (error ?? {}) as Record<string, unknown>;
  return /InvalidStateError|connection is clos|quota/i.test([name, message, reason].map(String).join(' '));
}

type Step = (...given: unknown[]) => Promise<unknown>;

/** A handle on what `open` opens, and opens again where the connection is gone. */
export function reopening(open: () => Store): Store {
  let now = open();
  const take = async (name: string | symbol, given: unknown[]): Promise<unknown> => {
    const used = now;
    try {
      return await (Reflect.get(used, name) as Step).apply(used, given);
    } catch (error) {
      // Several may find it gone at once; it is opened once.
      if (isGone(error) && now === used) now = open();
      throw error;
    }
  };
  const step =
    (name: string | symbol): Step =>
    (...given) =>
      take(name, given).catch((error: unknown) => {
        if (isGone(error)) return take(name, given);
        throw error;
      });
  return new Proxy(now, {
    get(_, name) {
      if (STEPS.has(name)) return step(name);
      const value: unknown = Reflect.get(now, name);
      return typeof value === 'function' ? value.bind(now) : value;
    },
  });
}
