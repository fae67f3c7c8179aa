import type { Thing } from './echo/thing.ts';

/** What a slot stands for in this case. */
export interface Filling {
  text: string;
  plural: boolean;
}

/** These words, if there are any. */
export function one(text: string | null | undefined): Filling | null {
  return text === null || text === undefined || text === '' ? null : { text, plural: false };
}

/** The words of a thing, if there is one. */
export function fromThing(thing: Thing | undefined): Filling | null {
  return thing === undefined ? null : { text: thing.text, plural: thing.plural };
}
