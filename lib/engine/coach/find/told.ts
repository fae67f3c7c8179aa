import type { Facts } from '../facts.ts';

/** A name alone in a line, as it stands under a letter. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*,? ?){1,3}$/u;

/** The whole of their last sentence, where no words stand out; their name under it tells nothing. */
export function lastTold({ customer }: Facts): { quote: string; start: number; end: number } | null {
  const said = customer.told.map(({ line: { start, end }, message }) => ({
    quote: message.text.slice(start, end),
    start,
    end,
  }));
  return said.findLast(({ quote }) => !NAME.test(quote)) ?? said[said.length - 1] ?? null;
}
