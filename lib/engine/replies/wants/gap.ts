import type { Chosen } from '../choose.ts';
import type { Wanted } from './types.ts';

/** What kind of answer a question wants, by how it begins once it is said back. */
const GAPS: readonly (readonly [RegExp, string])[] = [
  [/^whether\b(?!.* or (?!not\b|any))/, 'yes or no'],
  [
    /^how much\b|^what (?:it|that|this|the \w+) (?:would |will |does )?costs?\b|^what the (?:price|cost|fee|charge) /,
    'the price',
  ],
  [/^how (?:long|soon|many \w+ (?:days|weeks))\b/, 'how long'],
  [/^(?:when|by when|on which day|what (?:date|day))\b/, 'the date'],
  [/^where\b/, 'the place'],
  [/^how to\b/, 'the steps'],
  [/^why\b/, 'the reason'],
];

const PLAIN = /\[answer (?:one|two|three|four|five|six)\]/;

/** One question of yes or no, as they asked it. */
const ofYes = (clause: string): string | undefined =>
  /^(?:and |but |so |also )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b(?!.*\b(?:or|and)\b)/i.test(
    clause,
  )
    ? 'yes or no'
    : undefined;

/** The answer with a gap that says what belongs in it, where no other answer has one of that name. */
export function asGap(chosen: Chosen, { about, clause }: Wanted, others: readonly Chosen[]): Chosen {
  const name = about === null ? ofYes(clause) : GAPS.find(([begins]) => begins.test(about))?.[1];
  if (name === undefined || others.some(({ text }) => text.includes(`[${name}]`))) return chosen;
  return { ...chosen, text: chosen.text.replace(PLAIN, `[${name}]`) };
}
