/** Ordered sets of scenarios with a goal. */
import type { EndingKind } from '../scenario.ts';
import type { Result } from './result.ts';
import { endedWell } from './well.ts';

export interface Course {
  id: string;
  title: string;
  /** What somebody can do after it, in one sentence. */
  goal: string;
  /** In this order. */
  scenarios: readonly string[];
  /** Each must have ended at least so, once. */
  least: EndingKind;
}

export const COURSES: readonly Course[] = [
  {
    id: 'first-week',
    title: 'The first week',
    goal: 'You answer an ordinary day so that nobody has to write twice.',
    scenarios: ['wrong-cake', 'parcel-not-there', 'double-charge', 'locked-out', 'praise-for-the-bike'],
    least: 'settled',
  },
  {
    id: 'heat',
    title: 'When they are angry',
    goal: 'You hear what the anger is about, answer that, and stay yourself.',
    scenarios: ['fourth-call', 'price-rise', 'honeymoon-noise', 'talked-over', 'delayed-sofa'],
    least: 'settled',
  },
  {
    id: 'in-public',
    title: 'With others reading',
    goal: 'You answer one person in front of many, soon and without a wall.',
    scenarios: ['plastic-in-the-box', 'festival-pile-on'],
    least: 'settled',
  },
  {
    id: 'staying',
    title: 'Before they go',
    goal: 'You notice who is leaving quietly, and give them a reason to stay that is theirs.',
    scenarios: ['quiet-goodbye', 'voucher-for-a-concert', 'idea-from-a-nurse', 'colleagues-promise'],
    least: 'loyal',
  },
  {
    id: 'hard-moments',
    title: 'The hard moments',
    goal: 'You know what to say at a loss and in danger, and when somebody else must act.',
    scenarios: ['after-the-funeral', 'walnut-in-the-box', 'smell-in-the-cellar', 'no-way-out'],
    least: 'settled',
  },
];

/** The scenarios of a course that have met its goal. */
export const metIn = ({ scenarios, least }: Course, results: readonly Result[]): string[] =>
  scenarios.filter((id) => results.some((one) => one.scenario === id && endedWell(one, least)));
