import type { Demonstration, Saying } from './demonstration.ts';

/** The same for the same id, everywhere and always: a room votes on what the handout shows. */
function seedOf(id: string): number {
  let seed = 2166136261;
  for (const sign of id) seed = Math.imul(seed ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  // The low bit of this sum follows the last sign too closely.
  return seed >>> 11;
}

/** A demonstration with its replies in the order that its name deals: who has seen one does not know the next. */
export function dealt(one: Demonstration): Demonstration {
  const swapped = seedOf(one.id) % 2 === 1;
  const letters = swapped ? { A: 'B', B: 'A' } : { A: 'A', B: 'B' };
  const told = (words: string) => words.replace(/\{([AB])\}/gu, (_, letter: 'A' | 'B') => letters[letter]);
  const say =
    one.say &&
    (Object.fromEntries(Object.entries(one.say).map(([at, words]) => [at, told(words)])) as unknown as Saying);
  const replies = one.replies && swapped ? ([one.replies[1], one.replies[0]] as const) : one.replies;
  return { ...one, replies, say };
}
