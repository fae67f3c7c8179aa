import type { Cause } from '../../../conversation.ts';
import type { Fault, Severity } from '../../../gestures.ts';
import type { Case } from '../../replies/types.ts';
import { COST_ELSEWHERE, LOST_MOMENT } from '../words.ts';

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
  /\b(?:rent|wages|salary|mortgage|eviction|medication|school|only (?:car|phone|income)|can['’]?t work|cannot work|lost (?:a |the |my )?(?:client|customer|sale|job|contract))\b/i;

const HEALTH =
  /\b(?:oxygen|insulin|dialysis|medicines?|care (?:visit|worker)s?|carers?|hoist|stair ?lift|out of bed|heart monitor|no (?:heating|hot water|heat))\b/i;
const TAKEN = /\b(?:charg\w*|bill\w*|fees?|debit\w*|took|taken|cost\w*|price\w*|paid|pay)\b/i;

/** To ask for money back is no second harm. */
const harmsOf = ({ causes, turn }: Case): readonly Cause[] =>
  causes.filter((cause) => cause !== 'money' || TAKEN.test(turn));

/** One more for each that holds; never for how it is said. */
const MORE: readonly (readonly [because: string, holds: (c: Case) => boolean])[] = [
  [
    'having to come back to us',
    ({ signals, echo }) => signals.has('repeat_contact') || (signals.has('effort') && echo.ordinal !== null),
  ],
  ['a week or more of waiting', ({ echo }) => LONG.test(echo.waiting ?? '')],
  [
    'a day that will not wait',
    ({ echo, signals }) => echo.event !== null || (echo.deadline !== null && signals.has('urgency')),
  ],
  ['their living or their work at stake', ({ turn }) => STAKE.test(turn)],
  ['their health at stake', ({ turn }) => HEALTH.test(turn)],
  ['what they carry already', ({ signals }) => signals.has('vulnerability')],
  ['a moment that does not come back', ({ turn }) => LOST_MOMENT.test(turn)],
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

/** How serious it is, from what happened and what hangs on it. */
export function severityOf(c: Case, fault: Fault): { severity: Severity; because: string[] } {
  if (fault === 'none') return { severity: 0, because: [] };
  const [heaviest] = [...c.causes].sort((one, other) => WEIGHT[other] - WEIGHT[one] || (one < other ? -1 : 1));
  const more = MORE.filter(([, holds]) => holds(c)).map(([because]) => because);
  const points = (heaviest === undefined ? 1 : WEIGHT[heaviest]) + more.length;
  const because = [...(heaviest === undefined ? [] : [NAMES[heaviest]]), ...more];
  return { severity: Math.min(3, points) as Severity, because };
}
