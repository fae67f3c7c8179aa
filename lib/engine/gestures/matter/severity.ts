import type { Cause } from '../../../conversation.ts';
import type { Fault, Severity } from '../../../gestures.ts';
import type { Case } from '../../replies/types.ts';
import { COST_ELSEWHERE, DAY_OVER, DUE_TODAY, LOST_MOMENT, ONCE_ONLY, SLIGHT } from '../words.ts';

/**
 * What each cause weighs by itself. Ours, after the three injustices (facts/empathy.md): being treated badly, a broken word and
 * a risk weigh twice a delay or a defect.
 */
const WEIGHT: Readonly<Record<Cause, number>> = {
  time: 1,
  money: 1,
  fault: 1,
  effort: 1,
  ignored: 1,
  no_information: 1,
  unfairness: 1,
  broken_promise: 2,
  rudeness: 2,
  risk: 2,
};

const LONG = /\b(?:weeks?|months?|years?)\b|\b(?:[7-9]|[1-9]\d) days\b/i;
const STAKE =
  /\b(?:rent|wages|salary|mortgage|eviction|medication|only (?:car|phone|income)|can['’]?t work|cannot work|lost (?:a |the |my )?(?:client|customer|sale|job|contract))\b/i;

/** All of what it was meant for, and no part of it as it was sold. */
const ALL_OF_IT =
  /\b(?:(?:the|our|my|a) (?:whole|entire)|all) ?(?:of )?(?:the |our |my )?(?:two |three |four |five |six |seven |\d+ )?(?:weekend|nights?|stay|week|days?|mornings?|afternoon|evening|holiday|trip|flight|journey|match|show|concert|party|reception|course|season)\b/i;
/** Who cannot be left waiting by themselves. */
const IN_OUR_CARE =
  /\b(?:(?:small|young|little|two|three|four) (?:children|kids|ones)|toddlers?|new-?borns?|(?:a|the|my|our) baby|twins|i am (?:7|8|9)\d\b|i['’]m (?:7|8|9)\d\b|(?:is|he['’]s|she['’]s) (?:8|9)\d\b|wheelchair|on crutches|stuck in bed)\b/i;

/** "Show starts in 2 hours" */
const SOON =
  /\b(?:starts?|begins?|leaves?|opens?|closes?|boards?|departs?|is due)\b[^.!?]{0,16}\b(?:in (?:\d+|an?|two|three|half an?) (?:minutes?|mins?|hours?|hrs?)|tonight|at (?:noon|\d{1,2})|in the morning)\b/i;
/** "I have worn glasses for thirty years": so long it has been so, and nobody waited. */
const NO_WAIT =
  /\b(?:worn?|wear|had|have|own(?:ed)?|used?|using|lived?|living|driven?|driving|play(?:ed|ing)?|work(?:ed|ing)?|been (?:a|an|married|coming|shopping|buying|insured|banking|diabetic|doing)|married|known|read(?:ing)?|paid|paying|bought|buying|ordered|ordering)\b(?:(?!\bwait)[^.!?]){0,40}$/i;
const isNoWait = (turn: string, span: string): boolean => NO_WAIT.test(turn.slice(0, Math.max(0, turn.indexOf(span))));
const AGAIN_AND_AGAIN = /(?:week|month|day|time|year)s?$/i;

const HEALTH =
  /\b(?:oxygen|insulin|dialysis|medicines?|care (?:visit|worker)s?|carers?|hoist|stair ?lift|out of bed|heart monitor|no (?:heating|hot water|heat))\b/i;
const TAKEN = /\b(?:charg\w*|bill\w*|fees?|debit\w*|took|taken|cost\w*|price\w*|paid|pay)\b/i;

/** To ask for money back is no second harm. */
const harmsOf = ({ causes, turn }: Case): readonly Cause[] =>
  causes.filter((cause) => cause !== 'money' || TAKEN.test(turn));

/** There is a day, or an hour, after which it is too late. */
export function isPressing({ echo, signals, turn }: Case): boolean {
  return (
    (echo.event !== null && !DAY_OVER.test(turn)) ||
    SOON.test(turn) ||
    DUE_TODAY.test(turn) ||
    (echo.deadline !== null && signals.has('urgency'))
  );
}

/** One more for each that holds; never for how it is said. */
const MORE: readonly (readonly [because: string, holds: (c: Case) => boolean])[] = [
  [
    'having to come back to us',
    ({ signals, echo }) => signals.has('repeat_contact') || (signals.has('effort') && echo.ordinal !== null),
  ],
  [
    'the same again and again',
    ({ echo, signals }) => !signals.has('repeat_contact') && AGAIN_AND_AGAIN.test(echo.ordinal ?? ''),
  ],
  [
    'a week or more of waiting',
    ({ echo, turn }) => LONG.test(echo.waiting ?? '') && !isNoWait(turn, echo.waiting ?? ''),
  ],
  ['all of the time it was meant for', ({ turn }) => ALL_OF_IT.test(turn)],
  ['a day that will not wait', isPressing],
  ['their living or their work at stake', ({ turn }) => STAKE.test(turn)],
  ['their health at stake', ({ turn }) => HEALTH.test(turn)],
  ['what they carry already', ({ signals, turn }) => signals.has('vulnerability') || IN_OUR_CARE.test(turn)],
  ['a moment that does not come back', ({ turn }) => LOST_MOMENT.test(turn) || ONCE_ONLY.test(turn)],
  ['what it cost them besides', ({ turn }) => COST_ELSEWHERE.test(turn)],
  ['several things wrong at once', (c) => harmsOf(c).length >= 3],
];

const NAMES: Readonly<Record<Cause, string>> = {
  time: 'a delay',
  money: 'the money',
  fault: 'what went wrong',
  effort: 'the work they had with it',
  ignored: 'silence from our side',
  no_information: 'not being told',
  unfairness: 'something unfair',
  broken_promise: 'a promise that was not kept',
  rudeness: 'how they were treated',
  risk: 'a risk to them',
};

/** A risk weighs where words name it; what only rings like one is for the agent to look at. */
const isNamedRisk = ({ hazard, reading }: Case): boolean =>
  hazard !== null ||
  !reading.causes.includes('risk') ||
  reading.evidence.some((one) => one.for === 'cause:risk' && !one.rule.endsWith('.learned'));

/** However small they call it. */
const HEAVY: readonly Cause[] = ['risk', 'rudeness', 'broken_promise'];

/** How serious it is, from what happened and what hangs on it. */
export function severityOf(c: Case, fault: Fault): { severity: Severity; because: string[] } {
  if (fault === 'none') return { severity: 0, because: [] };
  const [heaviest] = c.causes
    .filter((cause) => cause !== 'risk' || isNamedRisk(c))
    .sort((one, other) => WEIGHT[other] - WEIGHT[one] || (one < other ? -1 : 1));
  const more = MORE.filter(([, holds]) => holds(c)).map(([because]) => because);
  const isSlight = SLIGHT.test(c.turn) && !HEAVY.some((cause) => c.causes.includes(cause));
  if (isSlight) return { severity: 1, because: heaviest === undefined ? [] : [NAMES[heaviest]] };
  const points = (heaviest === undefined ? 1 : WEIGHT[heaviest]) + more.length;
  const because = [...(heaviest === undefined ? [] : [NAMES[heaviest]]), ...more];
  return { severity: Math.min(3, points) as Severity, because };
}
