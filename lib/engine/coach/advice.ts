import type { Review, RubricPoint } from '../../conversation.ts';

/** What would help where a point is low, most worth first. */
const HELP: readonly (readonly [point: RubricPoint, words: string])[] = [
  ['act', 'Say what you will do, and by when.'],
  ['acknowledge', 'Begin with what happened to them, in their words.'],
  ['understand', 'Take up their own facts: what, when, how much.'],
  ['own', 'Say “I”, and why it happened.'],
  ['fair', 'Answer the wrong that they name.'],
  ['ease', 'Take out the words that hurt.'],
  ['end_well', 'End with a date you can keep.'],
  ['explore', 'Ask one easy question instead of several.'],
];
const HEAVY = 0.5;
const LOW = 1;

/** One short sentence on what would help most; null where nothing would. */
export function adviceFor({ rubric, findings }: Review): string | null {
  const worst = findings[0];
  if (worst && worst.weight >= HEAVY) return worst.reason;
  const low = HELP.find(([point]) => rubric.some((each) => each.point === point && (each.score ?? 3) <= LOW));
  return low?.[1] ?? worst?.reason ?? null;
}
