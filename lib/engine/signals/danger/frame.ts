import type { Rule } from '../../text/rule.ts';

/** Two lists of words within so many words of each other, in either order. */
export const near = (one: string, other: string, words: number): string =>
  `((${one}) .{0,${words}} (${other})|(${other}) .{0,${words}} (${one}))`;

export const rule = (
  id: string,
  weight: number,
  reason: string,
  example: string,
  match: string,
  notIf?: string,
): Rule => ({ id, weight, reason, example, match, ...(notIf && { notIf: `(${notIf})` }) });

/** Whoever cannot look out for themselves. */
export const SMALL =
  'baby|toddler|child|children|kid|kids|son|daughter|twins|newborn|niece|nephew|grandson|granddaughter|lad|girl|boy|dog|puppy|cat|kitten|pupils|ones|year old|month old|2yo|3yo';
