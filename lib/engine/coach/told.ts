import type { CoachRule } from '../../conversation.ts';
import { bandOf } from './chance.ts';
import { isQuoted } from './draft.ts';
import type { Facts, Found } from './facts.ts';
import { inDraft } from './facts.ts';
import type { Line } from './lines.ts';
import { says } from './phrase.ts';
import type { Allowance } from './rule.ts';
import { isAllowed, moves, SOFTENED, type Spoken, type SpokenBy } from './spoken.ts';
import { chanceOf, keptFor, leanOf, leastFor, signsOf, wordsFor } from './table/lean.ts';
import { TOLD, type Told } from './table/outputs.ts';

/** What only the table hears weighs so much of its rule's weight, from barely said to surely said. */
const SURE = { from: 0.72, to: 1 };

/** What makes a sentence harmless of which only the table says that it hurts. */
const UNLESS: Readonly<Partial<Record<Told, readonly Allowance[]>>> = {
  vague_time: ['time'],
  bias_ambiguity: ['time'],
  generic_apology: ['specific'],
};
/** What phrases tell as well by themselves: the table only keeps such a sentence from being taken for something else. */
const BY_PHRASES: ReadonlySet<Told> = new Set<Told>([
  'policy_wall',
  'minimising',
  'empty_understanding',
  'bias_egocentric',
  'helplessness',
]);
/** What a question can do. */
const IN_QUESTIONS: ReadonlySet<Told> = new Set(['blame', 'bias_confirmation', 'impatience', 'command_at_feelings']);
/** What hurts only somebody upset. */
const TO_UPSET: ReadonlySet<Told> = new Set(['false_cheer', 'command_at_feelings']);

/** Whole sentences of a draft as the table hears them, with the phrases that stand in each. */
export interface Heard {
  at: number;
  line: Line;
  heard: NonNullable<ReturnType<typeof leanOf>>;
  hits: ReadonlySet<CoachRule>;
  signs: readonly number[];
}

/** Lets the table hear each sentence of the body. */
export function hearAll({ draft }: Facts, spoken: readonly SpokenBy[]): Heard[] {
  return draft.body.flatMap((line, at) => {
    const heard = leanOf(line);
    if (!heard) return [];
    const hits = new Set(spoken.filter(({ found }) => found.some((one) => one.at === at)).map(({ rule }) => rule.id));
    return [{ at, line, heard, hits, signs: signsOf(heard.scores, hits) }];
  });
}

/** A phrase that is as much of its sentence as this leaves nothing to speak against it. */
const MOST_OF_IT = 0.4;

/** The phrases without those of which the sentence as a whole says that they hurt nobody there. */
export const believed = (spoken: readonly SpokenBy[], heard: readonly Heard[]): SpokenBy[] => {
  const byLine = new Map(heard.map((one) => [one.at, one]));
  return spoken.map(({ rule, found }) => {
    const { id } = rule;
    if (!isTold(id)) return { rule, found };
    const speaksFor = ({ at, start, end }: Spoken) => {
      const one = byLine.get(at);
      if (one === undefined || end - start > MOST_OF_IT * (one.line.end - one.line.start)) return true;
      return chanceOf(id, one.signs) >= keptFor(id);
    };
    return { rule, found: found.filter(speaksFor) };
  });
};

const isTold = (rule: CoachRule): rule is Told => (TOLD as readonly CoachRule[]).includes(rule);

/** In fewer words than this the table hears too much. */
const FEWEST = 4;

/** The one rule that the table hears most in a sentence in which no phrase stands; null where it is not sure of any. */
function ruleOf({ hits, signs, line }: Heard, band: number): Told | null {
  if (hits.size > 0 || line.size < FEWEST) return null;
  const over = (rule: Told) => chanceOf(rule, signs) - leastFor(rule) * band;
  const most = TOLD.reduce((best, rule) => (over(rule) > over(best) ? rule : best));
  if (BY_PHRASES.has(most) || (line.question && !IN_QUESTIONS.has(most))) return null;
  return over(most) >= 0 ? most : null;
}

/** What no phrase finds and the table hears, in a draft of this quality. */
export function toldIn(rule: CoachRule, heard: readonly Heard[], facts: Facts, quality: number): Found[] {
  const band = bandOf(quality);
  return heard.flatMap((one) => {
    if (!isTold(rule) || ruleOf(one, band) !== rule || isHarmless(rule, facts, one.at)) return [];
    const place = wordsFor(one.heard, rule, one.line);
    if (isQuoted(facts.draft, place.start, place.end)) return [];
    const least = leastFor(rule);
    const sure = SURE.from + ((SURE.to - SURE.from) * (chanceOf(rule, one.signs) - least)) / Math.max(0.01, 1 - least);
    return [{ ...inDraft(facts.draft, place), share: sure * (moves(facts.marks[one.at]) ? SOFTENED : 1) }];
  });
}

/** What turns a rule's own words to the good: time that is given, praise and our own fault, a feeling that we would share. */
const GOOD: Readonly<Partial<Record<Told, string>>> = {
  vague_time: '(?:look(?:ing)? forward|hope|hoping) (?:to|you)',
  impatience: '(?:take|have|need) (?:all the|your|as much|as long)|no (?:hurry|rush)',
  blame:
    '(?:we|i|our [^ ]+) (?:@1)(?:failed|had|should|sent|lost|missed|forgot|got|put|gave|did|asked|talked|spoke|treated|told|left|made|charged|took|ignored)|you (?:did|were|are|have|had|gave us|sent us) (?:well|right|quite right|nothing|everything|the right|not stupid)|no fault of yours|not your (?:fault|mistake)',
  command_at_feelings: '(?:i|anyone|anybody|we) would (?:be|feel|have)|(?:every|good) (?:right|reason) to',
};

const turnsGood = (rule: Told, line: Line): boolean => {
  const good = GOOD[rule];
  return good !== undefined && says(line, good);
};

const isHarmless = (rule: Told, facts: Facts, at: number): boolean =>
  turnsGood(rule, facts.draft.body[at] as Line) ||
  (TO_UPSET.has(rule) && !facts.customer.upset) ||
  (rule === 'generic_apology' && facts.customer.case.kind === 'grief') ||
  (rule === 'false_cheer' && at === 0 && facts.draft.greeting !== null) ||
  (UNLESS[rule] ?? []).some((allowance) => isAllowed(allowance, facts, at));
