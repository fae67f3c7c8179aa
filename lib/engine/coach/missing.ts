import type { CoachFinding, CoachRule } from '../../conversation.ts';
import { chanceOf, gradeAt, leastOf, type Missing } from './chance.ts';
import type { Facts, Found } from './facts.ts';
import { lastTold } from './find/told.ts';
import { halfAnswered, mostAsked } from './find/unanswered.ts';
import { hearing } from './hearing.ts';
import type { Measures } from './measures.ts';
import type { Rule } from './rule.ts';
import { noAcknowledgement } from './rules/no_acknowledgement.ts';
import { noAction } from './rules/no_action.ts';
import { unansweredQuestion } from './rules/unanswered_question.ts';
import { wrongInjustice } from './rules/wrong_injustice.ts';
import { isAllStill } from './still.ts';
import { answersAnother, onlyPays } from './wrongs.ts';

/** One rule about what is missing: who it can be due to, and their words where nothing stands out. */
interface Due {
  rule: Rule & { id: Missing };
  due(facts: Facts, whole: Whole): boolean;
  /** Said whatever the chance. */
  surely?(facts: Facts, whole: Whole): boolean;
  words(facts: Facts): Found | null;
}

/** What is known of the whole draft when what is missing is looked for. */
export interface Whole {
  measures: Measures;
  quality: number;
  /** What was found in its words. */
  hurting: readonly CoachFinding[];
}

/** Grades, by {@link gradeAt}. */
const POOR = 0;
const WEAK = 1;
const GOOD = 2;
/** A beginning that hears them as well as this is no silence. */
const HEARD = 2.5;
/** They do speak of the trouble, if badly: those rules say so. */
const SPOKEN_OF: ReadonlySet<CoachRule> = new Set([
  'generic_apology',
  'conditional_apology',
  'empty_understanding',
  'sorry_overload',
  'empathy_run_amok',
]);
const silent = (facts: Facts, { quality, hurting }: Whole): boolean =>
  gradeAt(quality) <= WEAK && hearing(facts).level < HEARD && !hurting.some(({ rule }) => SPOKEN_OF.has(rule));

/** Answers to which no step of ours belongs. */
export const NO_STEP_DUE: ReadonlySet<string> = new Set(['praise', 'nod', 'done', 'foreign']);
const said = (facts: Facts): Found | null => {
  const place = lastTold(facts);
  return place && { in: 'message', ...place };
};

const DUE: readonly Due[] = [
  {
    rule: noAcknowledgement,
    due: (facts, whole) => facts.customer.upset && (silent(facts, whole) || gradeAt(whole.quality) === POOR),
    surely: (facts, whole) => silent(facts, whole) && gradeAt(whole.quality) === POOR,
    words: said,
  },
  {
    rule: noAction,
    due: (facts, { quality }) =>
      isAllStill(facts) || (!NO_STEP_DUE.has(facts.customer.case.kind) && gradeAt(quality) <= WEAK),
    surely: isAllStill,
    words: said,
  },
  {
    rule: wrongInjustice,
    due: (facts, { quality }) => gradeAt(quality) <= WEAK || answersAnother(facts) || onlyPays(facts),
    surely: (facts, { quality }) => gradeAt(quality) <= GOOD && answersAnother(facts),
    words: () => null,
  },
  {
    rule: unansweredQuestion,
    due: (facts) => mostAsked(facts) !== null,
    surely: halfAnswered,
    words: mostAsked,
  },
] as readonly Due[];

/** What each rule about missing things sees by itself; the whole draft decides whether it is said. */
export const lookedFor = (facts: Facts): ReadonlyMap<Missing, readonly Found[]> =>
  new Map(DUE.map(({ rule }) => [rule.id, rule.find?.(facts) ?? []]));

/** What is missing, said where it is likely. */
export function missingOf(facts: Facts, whole: Whole): CoachFinding[] {
  const looked = lookedFor(facts);
  return DUE.flatMap(({ rule, due, surely, words }) => {
    const found = looked.get(rule.id) ?? [];
    const chance = chanceOf(rule.id, whole.measures, found.length > 0);
    if (!due(facts, whole)) return [];
    const sure = surely?.(facts, whole) === true;
    if (chance < leastOf(rule.id) && !sure) return [];
    const first = found[0] ?? words(facts);
    const all = found.length > 0 ? found.slice(0, rule.most ?? 1) : first ? [first] : [];
    const likely = sure ? Math.max(chance, leastOf(rule.id)) : chance;
    const weight = Math.round(Math.min(1, 0.2 + 0.55 * likely + rule.heat * facts.customer.heat) * 100) / 100;
    return all.map(({ quote, start, end, reason, instead }) => ({
      rule: rule.id,
      in: 'message' as const,
      quote,
      start,
      end,
      weight,
      reason: reason ?? rule.reason,
      instead: instead ?? null,
    }));
  });
}
