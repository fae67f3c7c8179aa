import type { CoachFinding, CoachRule, RubricPoint } from '../../conversation.ts';
import type { Facts } from './facts.ts';
import type { Mark } from './marks.ts';
import { says } from './phrase.ts';
import type { Points } from './rubric.ts';
import { shared, stemsOf } from './stems.ts';
import { chanceOf } from './table/lean.ts';
import { TOLD, type Told } from './table/outputs.ts';
import type { Heard } from './told.ts';

/** What can be counted in a draft, by which it is weighed as a whole; `fitted.json` holds what each is worth. */
export const MEASURES = [
  'acknowledge',
  'understand',
  'own',
  'act',
  'fair',
  'ease',
  'end_well',
  /** Weight of all that turns against them, and of all else that hurts. */
  'hurts',
  'stiff',
  /** How many sentences the table hears turn against them, or hurt otherwise. */
  'against',
  'dull',
  /** Share of its matter that is not theirs. */
  'astray',
  /** Share of their matter that it takes up. */
  'echo',
  /** Sentences with a time that can be kept, and those of them that are a step. */
  'times',
  'dated',
  /** Figures, "you", "not" in a hundred words. */
  'figures',
  'you',
  'not',
  /** Steps by "I". */
  'mine',
  'passive',
  /** Letters of a word, words of a sentence, sentences. */
  'letters',
  'pace',
  'sentences',
  /** How densely it begins with their matter. */
  'start',
  'feels',
  'sorry',
  'noted',
  'heat',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Measures = Readonly<Record<Measure, number>>;

/** Answers that need no step of ours, so that none can be missed: those measures are not a number. */
const NO_STEP_DUE: ReadonlySet<string> = new Set(['praise', 'nod', 'done', 'idea']);
/** A plain question is answered by what is so, or by what to press: no step of ours needs to follow. */
const isAnswer = (mark: Mark): boolean => mark.guides && !mark.routine && mark.facts + mark.echoed > 0;

/** What a point that does not apply stands for. */
const NEUTRAL: Readonly<Partial<Record<RubricPoint, number>>> = { own: 1.5, fair: 1.5 };
const PASSIVE = '(?:is|are|was|were|been|be|being) (?:@1)[^ ]+ed';

/** Words from which a draft has room for all that is counted; a shorter one is counted as if it had half of that room. */
const ROOM = 60;
const LEAST_ROOM = 30;
const roomOf = (size: number): number => ROOM / Math.max(LEAST_ROOM, Math.min(ROOM, size));

/** What turns against the customer; all else leaves them cold. */
const AGAINST: ReadonlySet<CoachRule> = new Set<CoachRule>([
  'command_at_feelings',
  'policy_wall',
  'helplessness',
  'blame',
  'repetition_shame',
  'minimising',
  'bias_confirmation',
  'impatience',
  'wrong_name',
]);
const TURNS = TOLD.filter((rule) => AGAINST.has(rule));
const STIFF = TOLD.filter((rule) => !AGAINST.has(rule));

const heardOf = (heard: readonly Heard[], rules: typeof TURNS): number =>
  heard.reduce((sum, one) => sum + mostOf(one, rules).chance, 0);

/** Over a whole draft what is heard faintly counts too, though it is not said: log odds. */
const FAINT = 1.5;

/** Which of these rules the table hears most in a sentence, and how surely. */
const mostOf = ({ signs, hits }: Heard, rules: typeof TURNS): { rule: Told; chance: number } =>
  rules
    .map((rule) => ({ rule, chance: chanceOf(rule, signs, hits.has(rule), FAINT) }))
    .reduce((most, each) => (each.chance > most.chance ? each : most));

/** What turns most against the customer in a sentence, by the table alone. */
export const turnOf = (heard: Heard): { rule: Told; chance: number } => mostOf(heard, TURNS);

export function measuresOf(
  facts: Facts,
  points: Points,
  { hurting, heard }: { hurting: readonly CoachFinding[]; heard: readonly Heard[] },
): Measures {
  const { customer, draft, marks } = facts;
  const { norms } = draft;
  const words = Math.max(1, norms.length);
  const lines = Math.max(1, draft.body.length);
  const per100 = (is: (word: string) => boolean) => (100 * norms.filter(is).length) / words;
  const point = (name: RubricPoint) => points[name].value ?? NEUTRAL[name] ?? 2;
  const answers = customer.case.kind === 'ask' && !customer.upset && marks.some(isAnswer);
  const due = (value: number) => (NO_STEP_DUE.has(customer.case.kind) || answers ? Number.NaN : value);
  const room = roomOf(draft.size);
  const count = (is: (mark: (typeof marks)[number]) => boolean) => marks.filter(is).length;
  const told = (is: (mark: (typeof marks)[number]) => boolean) => due(room * count(is));
  const hurt = (is: (rule: CoachRule) => boolean) =>
    hurting.filter(({ rule, in: where }) => where === 'draft' && is(rule)).reduce((sum, { weight }) => sum + weight, 0);
  const stems = stemsOf(norms);
  const astray = [...stems].filter(
    (stem) => !customer.stems.has(stem) && !customer.noted.has(stem) && !/\d/.test(stem),
  );
  const first = marks[0];
  return {
    acknowledge: point('acknowledge'),
    understand: point('understand'),
    own: point('own'),
    act: point('act'),
    fair: point('fair'),
    ease: point('ease'),
    end_well: point('end_well'),
    hurts: hurt((rule) => AGAINST.has(rule)),
    stiff: hurt((rule) => !AGAINST.has(rule)),
    against: heardOf(heard, TURNS),
    dull: heardOf(heard, STIFF),
    astray: astray.length / Math.max(1, stems.size),
    echo: shared(norms, customer.stems) / Math.max(1, customer.stems.size),
    times: told(({ time }) => time),
    dated: told((mark) => mark.time && (mark.done || mark.will || mark.comes)),
    figures: due(per100((word) => /\d/.test(word))),
    you: per100((word) => word === 'you' || word === 'your'),
    not: per100((word) => NOT.has(word)),
    mine: told((mark) => mark.mine && (mark.done || mark.will)),
    passive: draft.body.filter((line) => says(line, PASSIVE)).length / lines,
    letters: norms.reduce((sum, word) => sum + word.length, 0) / words,
    pace: draft.size / lines,
    sentences: room * draft.body.length,
    start: first ? first.echoed / Math.max(1, first.line.size) : 0,
    feels: count(({ feels }) => feels),
    sorry: count(({ sorry }) => sorry),
    noted: count(({ weak }) => weak),
    heat: customer.heat,
  };
}

const NOT = new Set(['not', 'no', 'never', 'cannot', 'nothing', 'without', 'unable']);
