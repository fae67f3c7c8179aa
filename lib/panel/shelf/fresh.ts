import type { ShelfView } from './view.ts';

/** What a new ticket starts with. */
export const EMPTY_SHELF: ShelfView = { query: '', found: null, chosen: null, form: null, variables: [], notice: null };
