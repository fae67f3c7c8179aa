import type { PromiseKind } from './types.ts';

/** One written sentence of a reply, and the promises in it. */
export interface PromiseCase {
  said: string;
  /** In the order of the words. `due` is the customer's clock; with its offset where that is the point. */
  finds: readonly { what: PromiseKind; due: string; sure?: boolean }[];
  /** When it was sent; {@link SENT} where nothing is said. */
  now?: string;
  zone?: string;
}

/** A Wednesday, half past two in London. */
export const SENT = '2026-03-11T14:30:00Z';
export const HOME = 'Europe/London';

/** A sentence with one promise in it. */
export const kept = (said: string, what: PromiseKind, due: string, sure?: boolean): PromiseCase => ({
  said,
  finds: [sure === undefined ? { what, due } : { what, due, sure }],
});

/** A sentence with a time in it, and no promise of ours. */
export const miss = (said: string): PromiseCase => ({ said, finds: [] });
