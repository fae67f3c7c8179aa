import type { Template } from '../../templates.ts';
import { type Door, openDoor } from '../../worker-door.ts';

/** A search over the templates of the studio. */
export interface TemplateSearch {
  keep(templates: readonly Template[]): Promise<void>;
  /** Ids, best first. */
  find(query: string): Promise<string[]>;
}

/** Starts the worker when the first templates are handed over; it ends with the page. */
export function startSearch(): TemplateSearch {
  let door: Door | null = null;
  const started = (): Door => {
    door ??= openDoor(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }));
    return door;
  };
  return {
    keep: (templates) => started().call('keep', [templates]) as Promise<void>,
    find: (query) => started().call('find', [query]) as Promise<string[]>,
  };
}
