import type { Cause } from '../../conversation.ts';
import type { RuleSet } from '../text/rule.ts';
import { brokenPromise } from './broken_promise.ts';
import { effort } from './effort.ts';
import { fault } from './fault.ts';
import { ignored } from './ignored.ts';
import { money } from './money.ts';
import { noInformation } from './no_information.ts';
import { risk } from './risk.ts';
import { rudeness } from './rudeness.ts';
import { time } from './time.ts';
import { unfairness } from './unfairness.ts';

/** The rules and words of every cause. */
export const causeRules: readonly RuleSet<`cause:${Cause}`>[] = [
  time,
  money,
  fault,
  effort,
  ignored,
  rudeness,
  brokenPromise,
  unfairness,
  risk,
  noInformation,
];
