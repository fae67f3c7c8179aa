import type { CoachRule } from '../../conversation.ts';
import { surerFor } from './chance.ts';
import { isQuoted } from './draft.ts';
import type { Facts, Found } from './facts.ts';
import { inDraft } from './facts.ts';
import type { Line } from './lines.ts';
import { says } from './phrase.ts';
import type { Allowance } from './rule.ts';
import { isAllowed, moves, SOFTENED, type Spoken, type SpokenBy } from './spoken.ts';
import { chanceOf, leanOf, signsOf, wordsFor } from './table/lean.ts';
import { TOLD, type Told } from './table/outputs.ts';

/**
 * What is only heard weighs so much of its rule's weight, from barely said to surely said: less than a phrase, which
 * anybody can check, and never so much that it alone holds a draft down.
 */
const SURE = { from: 0.5, to: 0.64 };

/** What makes a sentence harmless of which only the table says that it hurts. */
const UNLESS: Readonly<Partial<Record<Told, readonly Allowance[]>>> = {
  vague_time: ['time'],
  bias_ambiguity: ['time'],
  generic_apology: ['specific'],
};
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
    return [{ at, line, heard, hits, signs: signsOf(heard.scores) }];
  });
}

/** A phrase that is as much of its sentence as this leaves nothing to speak against it. */
const MOST_OF_IT = 0.4;

/** A phrase is believed from this chance on; a sentence of several clauses says less about each. */
const BELIEVED = 0.1;
const clausesOf = ({ joined }: Line): number => joined.split(CLAUSE).length;
const CLAUSE = / (?:and|but|so) (?=(?:i|we|you|it|they|he|she|our|your|the|there|this|that) )/;

/** The phrases without those of which the sentence as a whole says that they hurt nobody there. */
export const believed = (spoken: readonly SpokenBy[], heard: readonly Heard[]): SpokenBy[] => {
  const byLine = new Map(heard.map((one) => [one.at, one]));
  return spoken.map(({ rule, found }) => {
    const { id } = rule;
    if (!isTold(id)) return { rule, found };
    const speaksFor = ({ at, start, end }: Spoken) => {
      const one = byLine.get(at);
      if (one === undefined || end - start > MOST_OF_IT * (one.line.end - one.line.start)) return true;
      return chanceOf(id, one.signs, true) >= BELIEVED / clausesOf(one.line);
    };
    return { rule, found: found.filter(speaksFor) };
  });
};

const isTold = (rule: CoachRule): rule is Told => (TOLD as readonly CoachRule[]).includes(rule);

/** In fewer words than this the table hears too much. */
const FEWEST = 4;

/** Log odds of a chance. */
const oddsOf = (chance: number): number => Math.log(chance / Math.max(1e-9, 1 - chance));

/** How clearly a sentence does what a rule is about, in log odds beyond an even chance. */
const clear = (rule: Told, { signs, hits }: Heard): number => oddsOf(chanceOf(rule, signs, hits.has(rule)));

const clearest = new WeakMap<Heard, { rule: Told; clearly: number }>();

/** The rule that is heard most in a sentence, worked out once for it. */
function mostIn(heard: Heard): { rule: Told; clearly: number } {
  const kept = clearest.get(heard);
  if (kept) return kept;
  const most = TOLD.map((rule) => ({ rule, clearly: clear(rule, heard) })).reduce((best, each) =>
    each.clearly > best.clearly ? each : best,
  );
  clearest.set(heard, most);
  return most;
}

/** The one rule that is heard most in a sentence, where its own phrases do not say it; null where it is not clear enough. */
function ruleOf(heard: Heard, surer: number): Told | null {
  const { hits, line } = heard;
  if (line.size < FEWEST) return null;
  const { rule, clearly } = mostIn(heard);
  if (hits.has(rule) || (line.question && !IN_QUESTIONS.has(rule))) return null;
  return clearly >= surer ? rule : null;
}

/** What no phrase finds and table and runs hear, in a draft of this quality. */
export function toldIn(rule: CoachRule, heard: readonly Heard[], facts: Facts, quality: number): Found[] {
  const surer = surerFor(quality);
  return heard.flatMap((one) => {
    if (!isTold(rule) || ruleOf(one, surer) !== rule || isHarmless(rule, facts, one.at)) return [];
    const place = wordsFor(one.heard, rule, one.line);
    if (isQuoted(facts.draft, place.start, place.end)) return [];
    const over = Math.max(0, 2 * chanceOf(rule, one.signs, false) - 1);
    const sure = SURE.from + (SURE.to - SURE.from) * over;
    return [{ ...inDraft(facts.draft, place), share: sure * (moves(facts.marks[one.at]) ? SOFTENED : 1) }];
  });
}

/** What turns a rule's own words to the good: time that is given, praise and our own fault, a feeling that we would share. */
const GOOD: Readonly<Partial<Record<Told, string>>> = {
  vague_time:
    '(?:look(?:ing)? forward|hope|hoping) (?:to|you)|(?:as soon as|once|when) you (?:reply|answer|write|send|say|ring|call|tell)',
  empty_understanding: '^if not ',
  impatience:
    '(?:shall|should|may|can) i (?!be )|would you (?:like|rather|prefer)|(?:raises?|have|has) (?:another|any|more|a) (?:more )?questions?|you are (?:quite |absolutely )?right|(?:take|have|need) (?:all the|your|as much|as long)|no (?:hurry|rush)|(?:not one|none|nobody|no one) (?:of|here) @3(?:told|answered|read|rang|called|heard)',
  blame:
    '(?:we|i|our [^ ]+) (?:@1)(?:failed|had|should|sent|lost|missed|forgot|got|put|gave|did|asked|talked|spoke|treated|told|left|made|charged|took|ignored)|you (?:did|were|are|have|had|gave us|sent us) (?:well|right|quite right|nothing|everything|the right|not stupid)|no fault of yours|not your (?:fault|mistake)|(?:down|up) to (?:us|me)(?= |$)|not (?:to |on |by |with )?(?:you|yours)$',
  repetition_shame:
    '(?:i|we|[a-z]+) (?:have |has )?(?:now |just |also )?(?:read|seen|heard|gone through) (?!out)|what you (?:wrote|told|said|sent|described)|you (?:should not|ought not|had to|have had)|here is (?:why|what|how)|(?:not one|none|nobody|no one) (?:of|here|told|answered|read)|in this (?:email|message|letter)|sorry',
  conditional_apology: 'sorry that (?:you (?:did|had|have had|waited|lost)|nobody|no one|we|i|our|the|it)(?= |$)',
  command_at_feelings:
    'no need to (?:(?:be|feel) (?:sorry|embarrassed|ashamed)|apologize|apologise|send|ring|call|bring|write|fill)|(?:i|anyone|anybody|we) would (?:be|feel|have)|(?:every|good) (?:right|reason) to',
};

const turnsGood = (rule: Told, line: Line): boolean => {
  const good = GOOD[rule];
  return good !== undefined && says(line, good);
};

/** What to do at once may be an order, and one who only thanks is hardly turned against: there only phrases say so. */
const FIRM: ReadonlySet<Told> = new Set(['impatience', 'command_at_feelings', 'blame']);
const isFirm = (rule: Told, { customer }: Facts): boolean =>
  FIRM.has(rule) && (customer.glad || customer.case.kind === 'danger');

const isHarmless = (rule: Told, facts: Facts, at: number): boolean =>
  isFirm(rule, facts) ||
  turnsGood(rule, facts.draft.body[at] as Line) ||
  (TO_UPSET.has(rule) && !facts.customer.upset) ||
  (rule === 'generic_apology' && facts.customer.case.kind === 'grief') ||
  (rule === 'false_cheer' && at === 0 && facts.draft.greeting !== null) ||
  (UNLESS[rule] ?? []).some((allowance) => isAllowed(allowance, facts, at));
