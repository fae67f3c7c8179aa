import { wrap } from 'comlink';
import type { Template } from '../../templates.ts';
import type { Searcher } from './search-worker.ts';

/** A search over the templates of the studio. */
export interface TemplateSearch {
  keep(templates: readonly Template[]): Promise<void>;
  /** Ids, best first. */
  find(query: string): Promise<string[]>;
}

/** Starts the worker when the first templates are handed over; it ends with the page. */
export function startSearch(): TemplateSearch {
  let remote: TemplateSearch | null = null;
  const started = (): TemplateSearch => {
    remote ??= wrap<Searcher>(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }));
    return remote;
  };
  return { keep: (templates) => started().keep(templates), find: (query) => started().find(query) };
}
