import type { Customer } from './customer.ts';

/** Who is meant turns round when words are said back; the rest stays. */
const WHO = /^(?:i|you|me|we|us|my|your|our|mine|yours|ours|am|are|was|were|the)$/;

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !WHO.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .join(' ');

const LEAST_WORDS = 2;

/**
 * Whether a stretch of the draft only says their own words back: "you had 'failed to attend'" to somebody who quotes
 * that letter. One word alone is too little to tell.
 */
export function saidBack(quote: string, { turn }: Pick<Customer, 'turn'>): boolean {
  const said = plainly(quote);
  if (said.split(' ').length < LEAST_WORDS) return false;
  return turn.some(({ text }) => ` ${plainly(text)} `.includes(` ${said} `));
}
