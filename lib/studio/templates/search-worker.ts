/** Looks through many templates away from the page, which stays quick while the index is made. */
import { expose } from 'comlink';
import { fullText } from '../../engine/templates/full-text.ts';
import type { Template } from '../../templates.ts';

let kept: readonly Template[] = [];

const searcher = {
  /** Makes the index at once, so that the first key need not wait for it. */
  keep: (templates: readonly Template[]): void => {
    kept = templates;
    fullText('a', kept, 1);
  },
  /** Ids of those that hold all words, best first. */
  find: (query: string): string[] =>
    [...fullText(query, kept, kept.length).keys()].flatMap((place) => kept[place]?.id ?? []),
};

export type Searcher = typeof searcher;

expose(searcher);
